//! From names of the model to Rust names.

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "dyn", "else", "enum", "extern", "false", "final",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `VpcId` to `vpc_id`, `NetworkACLs` to `network_acls`, `IPv6` to `ipv6`.
pub fn snake(name: &str) -> String {
    let name = name.replace("IPv", "Ipv");
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &c) in chars.iter().enumerate() {
        if c.is_ascii_uppercase() && i > 0 {
            let before = chars[i - 1];
            let after = chars.get(i + 1).copied().unwrap_or('A');
            let plural = after == 's' && chars.get(i + 2).is_none_or(char::is_ascii_uppercase);
            let starts_word = after.is_ascii_lowercase() && !plural;
            if before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && starts_word)
            {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// A field name: [`snake`], raw when it is a keyword.
pub fn field(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// A constant for a word of an enumeration: `Linux/UNIX` to `LINUX_UNIX`, `t3.micro` to `T3_MICRO`.
pub fn constant(word: &str) -> String {
    let parts: Vec<String> = word
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(|part| snake(part).to_ascii_uppercase())
        .collect();
    let name = parts.join("_");
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { format!("_{name}") } else { name }
}

/// A static's name for a shape.
pub fn shouting(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// With the first letter in upper case.
pub fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_where_a_reader_would() {
        for (name, expected) in [
            ("VpcId", "vpc_id"),
            ("EnableDnsSupport", "enable_dns_support"),
            ("NetworkACLs", "network_acls"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("S3Bucket", "s3_bucket"),
            ("DefaultVCpus", "default_v_cpus"),
            ("EBSVolume", "ebs_volume"),
            ("IOPS", "iops"),
        ] {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(field("Return"), "r#return");
        assert_eq!(constant("Linux/UNIX (Amazon VPC)"), "LINUX_UNIX_AMAZON_VPC");
        assert_eq!(constant("16.x"), "_16_X");
    }
}
