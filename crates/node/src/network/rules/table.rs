//! Chains, sets and elements as values, and the script that leads from some to others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::TABLE;

/// An element's place: the name of its set or map, and its key.
pub type Place = (String, String);

/// What a table holds beside what is always there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Sets by name, with their declaration.
    sets: BTreeMap<String, &'static str>,
    /// Elements, with their value where they are a map's, else an empty text.
    elements: BTreeMap<Place, String>,
    /// Chains by name.
    chains: BTreeMap<String, Vec<String>>,
}

/// What shall be different; none is for what shall not be there.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Sets.
    pub sets: BTreeMap<String, Option<&'static str>>,
    /// Elements. Those of a set that goes need not be named.
    pub elements: BTreeMap<Place, Option<String>>,
    /// Chains.
    pub chains: BTreeMap<String, Option<Vec<String>>>,
}

impl Change {
    /// A set with exactly these elements.
    pub fn set(&mut self, table: &Table, name: &str, declaration: &'static str, elements: BTreeSet<String>) {
        self.sets.insert(name.to_owned(), Some(declaration));
        for old in table.keys_of(name) {
            self.elements.insert((name.to_owned(), old.to_owned()), None);
        }
        for key in elements {
            self.elements.insert((name.to_owned(), key), Some(String::new()));
        }
    }
}

impl Table {
    /// The keys of a set's elements.
    pub fn keys_of<'a>(&'a self, set: &'a str) -> impl Iterator<Item = &'a str> {
        self.elements
            .range((set.to_owned(), String::new())..)
            .take_while(move |((name, _), _)| name == set)
            .map(|((_, key), _)| key.as_str())
    }

    /// Makes the change, and says it in nft's words; nothing where nothing differs.
    ///
    /// Order: what others refer to is made first and deleted last.
    pub fn make(&mut self, change: Change) -> String {
        let mut script = Script::default();
        for (name, declaration) in &change.sets {
            if let Some(declaration) = declaration
                && !self.sets.contains_key(name)
            {
                script.line(format_args!("add set inet {TABLE} {name} {{ {declaration}; }}"));
            }
        }
        for (name, rules) in &change.chains {
            if rules.is_some() && !self.chains.contains_key(name) {
                script.line(format_args!("add chain inet {TABLE} {name}"));
            }
        }
        let goes = |set: &String| change.sets.get(set).is_some_and(Option::is_none);
        let differs = |place: &Place, want: &Option<String>| self.elements.get(place) != want.as_ref();
        let old = change.elements.iter().filter(|(place, want)| differs(place, want) && !goes(&place.0));
        script.elements("delete", old.filter_map(|(place, _)| Some((place, self.elements.get(place)?))));
        for (name, rules) in &change.chains {
            let have = self.chains.get(name);
            if let Some(rules) = rules.as_ref().filter(|rules| have != Some(rules)) {
                if have.is_some_and(|have| !have.is_empty()) {
                    script.line(format_args!("flush chain inet {TABLE} {name}"));
                }
                for rule in rules {
                    script.line(format_args!("add rule inet {TABLE} {name} {rule}"));
                }
            }
        }
        let new = change.elements.iter().filter(|(place, want)| differs(place, want));
        script.elements("add", new.filter_map(|(place, want)| Some((place, want.as_ref()?))));
        let chains = change.chains.iter().filter(|(_, rules)| rules.is_none()).map(|(name, _)| name);
        let gone: Vec<&String> = chains.filter(|name| self.chains.contains_key(*name)).collect();
        // All of them are emptied before any goes: they may name each other.
        for name in &gone {
            script.line(format_args!("flush chain inet {TABLE} {name}"));
        }
        for name in &gone {
            script.line(format_args!("delete chain inet {TABLE} {name}"));
        }
        let sets = change.sets.iter().filter(|(_, declaration)| declaration.is_none());
        for (name, _) in sets.filter(|(name, _)| self.sets.contains_key(*name)) {
            script.line(format_args!("delete set inet {TABLE} {name}"));
        }
        self.remember(change);
        script.0
    }

    fn remember(&mut self, change: Change) {
        for (name, set) in change.sets {
            if set.is_none() {
                let keys: Vec<String> = self.keys_of(&name).map(str::to_owned).collect();
                for key in keys {
                    self.elements.remove(&(name.clone(), key));
                }
            }
            put(&mut self.sets, name, set);
        }
        for (place, value) in change.elements {
            put(&mut self.elements, place, value);
        }
        for (name, rules) in change.chains {
            put(&mut self.chains, name, rules);
        }
    }

    /// As a change from nothing.
    pub fn whole(&self) -> Change {
        let all = self.clone();
        Change {
            sets: all.sets.into_iter().map(|(name, set)| (name, Some(set))).collect(),
            elements: all.elements.into_iter().map(|(place, value)| (place, Some(value))).collect(),
            chains: all.chains.into_iter().map(|(name, rules)| (name, Some(rules))).collect(),
        }
    }
}

fn put<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}

#[derive(Default)]
struct Script(String);

impl Script {
    fn line(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string can't fail.
        let _ = writeln!(self.0, "{text}");
    }

    /// Elements in order of their sets: one command a set.
    fn elements<'a>(&mut self, verb: &str, elements: impl Iterator<Item = (&'a Place, &'a String)>) {
        let mut open: Option<&str> = None;
        for ((set, key), value) in elements {
            let text = match open {
                Some(name) if name == set => ", ".to_owned(),
                Some(_) => format!(" }}\n{verb} element inet {TABLE} {set} {{ "),
                None => format!("{verb} element inet {TABLE} {set} {{ "),
            };
            open = Some(set);
            self.0.push_str(&text);
            self.0.push_str(key);
            if !value.is_empty() {
                self.0.push_str(" : ");
                self.0.push_str(value);
            }
        }
        if open.is_some() {
            self.0.push_str(" }\n");
        }
    }
}
