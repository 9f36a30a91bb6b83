//! Emits the JSON Schema of the spec's files, so that an editor completes and checks YAML.

use crate::spec::{Command, Common, Groups, Program, Words};
use serde_json::json;

/// Emits one schema document with a definition per kind of file.
#[must_use]
pub fn emit() -> String {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The files under spec/",
        "command": schemars::schema_for!(Command),
        "common": schemars::schema_for!(Common),
        "words": schemars::schema_for!(Words),
        "groups": schemars::schema_for!(Groups),
        "program": schemars::schema_for!(Program),
    });
    format!("{schema:#}\n")
}
