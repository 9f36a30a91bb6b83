// Generated from spec/interface by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `interface` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::answer::reply::form::{Choosable, Form, Key, KeyDetail, Kind};
use crate::answer::reply::says::{Case, CaseDetail, Says};
use crate::answer::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
/// The sentences of `iface-begin`.
pub static IFACE_BEGIN_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network config change transaction started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to begin network config change transaction",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static IFACE_BRIDGE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "started", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `iface-bridge`.
#[derive(Debug, Clone)]
pub struct IfaceBridgeReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Interface>,
    /// Whether the bridge was started.
    pub started: bool,
}
impl IfaceBridgeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.started), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceBridgeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: IFACE_BRIDGE_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `iface-bridge`.
pub static IFACE_BRIDGE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Created bridge {bridge} with attached device {interface}\nBridge interface {bridge} started",
            details: &[CaseDetail::When(&[("started", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Created bridge {bridge} with attached device {interface}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to define new bridge interface {bridge}
#[must_use]
pub fn iface_bridge_undefined(bridge: impl std::fmt::Display) -> String {
    format!("Failed to define new bridge interface {bridge}")
}
/// Says: Failed to start bridge interface {bridge}
#[must_use]
pub fn iface_bridge_unstarted(bridge: impl std::fmt::Display) -> String {
    format!("Failed to start bridge interface {bridge}")
}
/// The sentences of `iface-commit`.
pub static IFACE_COMMIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network config change transaction committed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to commit network config change transaction",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `iface-define`.
pub static IFACE_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {name} defined from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define interface from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `iface-destroy`.
pub static IFACE_DESTROY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {interface} destroyed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to destroy interface {interface}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Interface {interface} is already inactive",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static IFACE_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `iface-edit`.
#[derive(Debug, Clone)]
pub struct IfaceEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Interface>,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl IfaceEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: IFACE_EDIT_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `iface-edit`.
pub static IFACE_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {name} XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Interface {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static IFACE_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "mac",
            title: "MAC Address",
            ..Key::NONE
        },
        Key { key: "active", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `iface-list`.
#[derive(Debug, Clone)]
pub struct IfaceListRow {
    /// The name.
    pub name: String,
    /// Whether it runs.
    pub state: words::Activity,
    /// The MAC address; null without one.
    pub mac: Option<String>,
    /// Whether it runs.
    pub active: bool,
}
impl IfaceListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.mac.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<IfaceListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(IfaceListRow::parts).collect();
        Reply::Answer(Answer::rows(&IFACE_LIST_ROW, rows, None))
    }
}
pub(super) static IFACE_MAC_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "mac", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `iface-mac`.
#[derive(Debug, Clone)]
pub struct IfaceMacReply {
    /// The MAC address.
    pub mac: String,
}
impl IfaceMacReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.mac), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceMacReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&IFACE_MAC_REPLY, parts, None))
    }
}
pub(super) static IFACE_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `iface-name`.
#[derive(Debug, Clone)]
pub struct IfaceNameReply {
    /// The name.
    pub name: String,
}
impl IfaceNameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceNameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&IFACE_NAME_REPLY, parts, None))
    }
}
/// The sentences of `iface-rollback`.
pub static IFACE_ROLLBACK_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network config change transaction rolled back",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to rollback network config change transaction",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `iface-start`.
pub static IFACE_START_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {interface} started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to start interface {interface}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Interface {interface} is already active",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static IFACE_UNBRIDGE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "device", ..Key::NONE }, Key { key: "started", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `iface-unbridge`.
#[derive(Debug, Clone)]
pub struct IfaceUnbridgeReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Interface>,
    /// The interface that was below the bridge.
    pub device: String,
    /// Whether that interface was started.
    pub started: bool,
}
impl IfaceUnbridgeReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.started), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for IfaceUnbridgeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: IFACE_UNBRIDGE_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `iface-unbridge`.
pub static IFACE_UNBRIDGE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} un-attached from bridge {bridge}\nInterface {device} started",
            details: &[CaseDetail::When(&[("started", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Device {device} un-attached from bridge {bridge}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to destroy bridge interface {bridge}
#[must_use]
pub fn iface_unbridge_bridge_runs(bridge: impl std::fmt::Display) -> String {
    format!("Failed to destroy bridge interface {bridge}")
}
/// Says: Failed to undefine bridge interface {bridge}
#[must_use]
pub fn iface_unbridge_bridge_stays(bridge: impl std::fmt::Display) -> String {
    format!("Failed to undefine bridge interface {bridge}")
}
/// Says: Failed to define new interface {device}
#[must_use]
pub fn iface_unbridge_undefined(device: impl std::fmt::Display) -> String {
    format!("Failed to define new interface {device}")
}
/// Says: Failed to start interface {device}
#[must_use]
pub fn iface_unbridge_unstarted(device: impl std::fmt::Display) -> String {
    format!("Failed to start interface {device}")
}
/// The sentences of `iface-undefine`.
pub static IFACE_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {interface} undefined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine interface {interface}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
