//! Node files: what the mock driver makes hosts of, with as many objects as are wanted.

use std::fmt::Write as _;

/// How many of what a node has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Node {
    /// Domains `d0`, `d1` and so on, every second one running.
    pub domains: usize,
    /// Snapshots `s0` and so on of the first domain.
    pub snapshots: usize,
    /// Disks `vda` and so on of the first domain, on the volumes of the first pool, and as many network interfaces.
    pub devices: u8,
    /// Networks `n0` and so on.
    pub networks: usize,
    /// Interfaces of the host, `eth0` and so on.
    pub interfaces: usize,
    /// Pools `p0` and so on.
    pub pools: usize,
    /// Volumes `v0` and so on of the first pool.
    pub volumes: usize,
}

impl Node {
    /// A node with so many of everything, up to as many disks as have one letter.
    pub fn of_each(count: usize) -> Self {
        Self {
            domains: count,
            snapshots: count,
            devices: u8::try_from(count).unwrap_or(26).min(26),
            networks: count,
            interfaces: count,
            pools: count,
            volumes: count,
        }
    }

    /// The node's file.
    pub fn xml(&self) -> String {
        let mut xml = String::from("<node>");
        for number in 0..self.domains {
            let (snapshots, devices) =
                if number == 0 { (self.snapshots, self.devices) } else { (0, 0) };
            add_domain(&mut xml, number, snapshots, devices);
        }
        for number in 0..self.networks {
            let _ = write!(
                xml,
                "<network><name>n{number}</name><uuid>{}</uuid><bridge name='virbr{number}'/></network>",
                uuid(number)
            );
        }
        for number in 0..self.interfaces {
            let _ = write!(
                xml,
                "<interface type='ethernet' name='eth{number}'><mac address='02:00:00:00:00:{number:02x}'/></interface>"
            );
        }
        for number in 0..self.pools {
            let volumes = if number == 0 { self.volumes } else { 0 };
            add_pool(&mut xml, number, volumes);
        }
        xml.push_str("</node>");
        xml
    }
}

fn uuid(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn add_domain(xml: &mut String, number: usize, snapshots: usize, devices: u8) {
    let state = if number.is_multiple_of(2) { 1 } else { 5 };
    let identity = format!(
        "<name>d{number}</name><uuid>{}</uuid>\
         <memory>65536</memory><os><type>hvm</type></os>",
        uuid(number)
    );
    let _ = write!(
        xml,
        "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>{identity}\
         <test:runstate>{state}</test:runstate><devices>"
    );
    for device in 0..devices {
        let letter = char::from(b'a' + device);
        let _ = write!(
            xml,
            "<disk type='file' device='disk'><source file='/p0/v{device}'/>\
             <target dev='vd{letter}' bus='virtio'/></disk>\
             <interface type='ethernet'><target dev='nic{letter}'/></interface>"
        );
    }
    xml.push_str("</devices>");
    for snapshot in 0..snapshots {
        let _ = write!(
            xml,
            "<test:domainsnapshot><name>s{snapshot}</name><state>running</state>\
             <creationTime>1700000000</creationTime><active>{}</active>\
             <domain type='test'>{identity}</domain></test:domainsnapshot>",
            u8::from(snapshot == 0)
        );
    }
    xml.push_str("</domain>");
}

fn add_pool(xml: &mut String, number: usize, volumes: usize) {
    let _ = write!(
        xml,
        "<pool type='dir'><name>p{number}</name><uuid>{}</uuid><target><path>/p{number}</path></target>",
        uuid(number)
    );
    for volume in 0..volumes {
        let _ = write!(xml, "<volume><name>v{volume}</name><capacity>1000</capacity></volume>");
    }
    xml.push_str("</pool>");
}
