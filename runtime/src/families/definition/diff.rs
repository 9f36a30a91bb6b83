//! How two documents differ, for people: a unified diff without passwords.

use crate::tools::xml::{Element, Node};
use diffy::{DiffOptions, Line};
use std::fmt::Write;

/// How many lines around a difference are shown.
const AROUND: usize = 3;

/// What stands for a password.
const HIDDEN: &str = "***";

/// The unified diff between what is there, if anything, and what comes in its place; empty where they are the same.
pub(super) fn unified(there: Option<&Element>, new: &Element) -> String {
    let (old, new_text) = (there.map(Element::pretty).unwrap_or_default(), new.pretty());
    // Lines are compared as they are and shown without passwords, so that a changed one shows as a changed line.
    let shown_old = there.map(|there| hidden(there).pretty()).unwrap_or_default();
    let shown_new = hidden(new).pretty();
    let patch = DiffOptions::new().set_context_len(AROUND).create_patch(&old, &new_text);
    let mut text = String::new();
    for hunk in patch.hunks() {
        if text.is_empty() {
            let there = if there.is_some() { "present" } else { "/dev/null" };
            text = format!("--- {there}\n+++ new\n");
        }
        let (old, new) = (hunk.old_range(), hunk.new_range());
        let _ = writeln!(text, "@@ -{old} +{new} @@");
        // Ranges count from one, and an empty one names the line before it.
        let mut old = shown_old.lines().skip(old.start().saturating_sub(1));
        let mut new = shown_new.lines().skip(new.start().saturating_sub(1));
        for line in hunk.lines() {
            let (sign, shown) = match line {
                Line::Context(_) => (' ', new.next().and(old.next())),
                Line::Delete(_) => ('-', old.next()),
                Line::Insert(_) => ('+', new.next()),
            };
            let _ = writeln!(text, "{sign}{}", shown.unwrap_or_default());
        }
    }
    text
}

/// A document in which passwords cannot be read.
fn hidden(element: &Element) -> Element {
    let mut shown = element.clone();
    if shown.attribute("passwd").is_some() {
        shown.set("passwd", HIDDEN);
    }
    for node in &mut shown.nodes {
        if let Node::Element(inside) = node {
            *inside = hidden(inside);
        }
    }
    shown
}
