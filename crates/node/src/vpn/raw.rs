//! What `swanctl --raw` prints: events of nested sections, such as
//! `list-sa event {t1 {state=ESTABLISHED child-sas {t1-1 {name=t1 state=INSTALLED local-ts=[10.1.0.0/16]}}}}`.

use std::collections::BTreeMap;

/// A section: values and sections by name; a list is its items with spaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// Its name; empty for an event's own.
    pub name: String,
    /// Values.
    pub values: BTreeMap<String, String>,
    /// Sections in it.
    pub sections: Vec<Section>,
}

impl Section {
    /// A value.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }
    /// A section in it.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }
}

/// The outer sections of all events of a kind; a line that is none is left out.
pub fn events(text: &str, kind: &str) -> Vec<Section> {
    let begin = format!("{kind} event {{");
    let bodies = text.lines().filter_map(|line| line.trim().strip_prefix(&begin));
    bodies.flat_map(|mut rest| section(String::new(), &mut rest).sections).collect()
}

/// The content of the reply to a command.
pub fn reply(text: &str, command: &str) -> Option<Section> {
    let begin = format!("{command} reply {{");
    let mut body = text.lines().find_map(|line| line.trim().strip_prefix(&begin))?;
    Some(section(String::new(), &mut body))
}

/// Reads up to the brace that closes a section.
fn section(name: String, rest: &mut &str) -> Section {
    let mut found = Section { name, ..Section::default() };
    loop {
        *rest = rest.trim_start();
        if rest.is_empty() {
            return found;
        }
        if let Some(after) = rest.strip_prefix('}') {
            *rest = after;
            return found;
        }
        let end = rest.find([' ', '=', '{', '}']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        if let Some(value) = after.strip_prefix("=[") {
            let end = value.find(']').unwrap_or(value.len());
            found.values.insert(word.to_owned(), value[..end].to_owned());
            *rest = value.get(end + 1..).unwrap_or_default();
        } else if let Some(value) = after.strip_prefix('=') {
            let end = value.find([' ', '}']).unwrap_or(value.len());
            found.values.insert(word.to_owned(), value[..end].to_owned());
            *rest = &value[end..];
        } else if let Some(inside) = after.trim_start().strip_prefix('{') {
            *rest = inside;
            let inner = section(word.to_owned(), rest);
            found.sections.push(inner);
        } else {
            // A word alone: nothing that strongSwan prints.
            *rest = after.get(1..).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn associations_are_read() {
        let text = "list-sa event {t1 {uniqueid=1 state=ESTABLISHED established=1 child-sas {t1-1 {name=t1 \
                    state=INSTALLED bytes-in=252 local-ts=[10.1.0.0/16 10.2.0.0/16] remote-ts=[192.168.7.0/24]}}}}\n\
                    list-sa event {t2 {state=CONNECTING child-sas {}}}\nlist-sas reply {}\n";
        let found = events(text, "list-sa");
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].name.as_str(), found[0].value("state")), ("t1", Some("ESTABLISHED")));
        let child = found[0].section("child-sas").and_then(|all| all.section("t1-1")).expect("a child");
        assert_eq!(child.value("local-ts"), Some("10.1.0.0/16 10.2.0.0/16"));
        assert_eq!(child.value("remote-ts"), Some("192.168.7.0/24"));
        assert_eq!(
            found[1].section("child-sas"),
            Some(&Section { name: "child-sas".into(), ..Section::default() })
        );
        assert_eq!(events("list-sas reply {}", "list-sa"), []);
    }

    #[test]
    fn a_reply_is_read() {
        let text =
            "get-algorithms reply {encryption {AES_CBC=aes} aead {} dh {MODP_2048=gmp ECP_256=openssl}}";
        let found = reply(text, "get-algorithms").unwrap();
        let names = |kind| found.section(kind).map(|kind| kind.values.keys().cloned().collect::<Vec<_>>());
        assert_eq!(names("dh"), Some(vec!["ECP_256".to_owned(), "MODP_2048".to_owned()]));
        assert_eq!((names("aead"), names("hasher")), (Some(vec![]), None));
        assert_eq!(reply(text, "list-sas"), None);
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(text in "[a-z =\\[\\]{}]{0,80}") {
            events(&format!("x event {{{text}"), "x");
        }
    }
}
