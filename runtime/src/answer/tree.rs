//! Objects below their parents: what the lists with `--tree` share.

use std::collections::{HashMap, HashSet};

/// An object and the one above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The name.
    pub name: String,
    /// The parent's name, if it has one.
    pub parent: Option<String>,
}

/// How much further in each level is.
const STEP: usize = 4;

/// Draws the objects as trees, in their order. One whose parent is not there stands at the top.
/// The last of each row of siblings is followed by an empty line, unless its own children are.
#[must_use]
pub fn text(nodes: &[Node]) -> String {
    let names: HashSet<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    let mut roots = Vec::new();
    let mut children: HashMap<&str, Vec<&str>> = HashMap::new();
    for node in nodes {
        match node.parent.as_deref().filter(|parent| names.contains(parent)) {
            Some(parent) => children.entry(parent).or_default().push(&node.name),
            None => roots.push(node.name.as_str()),
        }
    }
    let mut text = String::new();
    for root in roots {
        text.push_str(&format!("{root}\n"));
        match children.get(root) {
            Some(below) => draw(&mut text, below, &children),
            None => text.push('\n'),
        }
    }
    text
}

/// Draws what is below a root. The open levels are in a list and not on the stack, because
/// nothing bounds how long a chain is.
fn draw(text: &mut String, below: &[&str], children: &HashMap<&str, Vec<&str>>) {
    let mut indent = String::from("  ");
    let mut levels = vec![below.iter()];
    text.push_str(&format!("{indent}|\n"));
    while let Some(level) = levels.last_mut() {
        let Some(name) = level.next() else {
            indent.truncate(indent.len().saturating_sub(STEP));
            levels.pop();
            continue;
        };
        let last = level.len() == 0;
        text.push_str(&format!("{indent}+- {name}\n"));
        if let Some(below) = children.get(name) {
            indent.push_str(if last { "    " } else { "|   " });
            text.push_str(&format!("{indent}|\n"));
            levels.push(below.iter());
        } else if last {
            text.push_str(&format!("{indent}  \n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nodes(pairs: &[(&str, &str)]) -> Vec<Node> {
        let parent = |parent: &str| (!parent.is_empty()).then(|| parent.to_owned());
        pairs
            .iter()
            .map(|(name, above)| Node { name: (*name).into(), parent: parent(above) })
            .collect()
    }

    #[test]
    fn lines_go_on_below_siblings_that_follow() {
        let drawn = text(&nodes(&[("a", ""), ("b", "a"), ("c", "b"), ("d", "a"), ("e", "d")]));
        let lines = ["a", "  |", "  +- b", "  |   |", "  |   +- c", "  |     ", "  +- d"];
        let rest = ["      |", "      +- e", "        ", ""];
        assert_eq!(drawn, [lines.as_slice(), &rest].concat().join("\n"));
    }

    #[test]
    fn objects_without_a_known_parent_stand_at_the_top() {
        assert_eq!(text(&nodes(&[("a", "gone"), ("b", "")])), "a\n\nb\n\n");
        assert_eq!(text(&[]), "");
    }

    #[test]
    fn a_parent_may_follow_its_children() {
        assert_eq!(text(&nodes(&[("a", "z"), ("z", "")])), "z\n  |\n  +- a\n    \n");
    }

    #[test]
    fn a_circle_ends() {
        assert_eq!(text(&nodes(&[("a", "b"), ("b", "a"), ("c", "c")])), "");
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let chain = |n: usize| Node {
            name: n.to_string(),
            parent: n.checked_sub(1).map(|n| n.to_string()),
        };
        let drawn = text(&(0..5000).map(chain).collect::<Vec<_>>());
        assert_eq!(drawn.lines().count(), 5000 + 4999 + 1);
    }
}
