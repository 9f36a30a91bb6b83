//! virsh calling convention.
