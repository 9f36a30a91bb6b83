//! How many virtual CPUs a domain has, also where a hypervisor only has the older ways to tell.

pub mod change;

use crate::answer::error::{Error, Result};
use crate::libvirt::is_unsupported_with_flags;
use crate::tools::xml::Element;
use virsh_args::values::CpuList;
use virt::domain::Domain;
use virt_sys as sys;

/// The number that the flags ask for (`virDomainGetVcpusFlags`). Where a hypervisor does not
/// have that, it is looked for in other answers: of a running domain in `virDomainGetMaxVcpus` and
/// `virDomainGetInfo`, of a definition in its XML.
///
/// # Errors
/// Returns libvirt's error, or says that the XML has no such number.
pub fn count(domain: &Domain, flags: u32) -> Result<u32> {
    match domain.vcpus_flags(flags) {
        Err(error)
            if is_unsupported_with_flags(&error) && flags & sys::VIR_DOMAIN_VCPU_GUEST == 0 =>
        {
            older(domain, flags)
        }
        count => Ok(count?),
    }
}

fn older(domain: &Domain, flags: u32) -> Result<u32> {
    let maximum = flags & sys::VIR_DOMAIN_VCPU_MAXIMUM != 0;
    let live = match flags & (sys::VIR_DOMAIN_AFFECT_LIVE | sys::VIR_DOMAIN_AFFECT_CONFIG) {
        0 => domain.is_active()?,
        affected => affected & sys::VIR_DOMAIN_AFFECT_LIVE != 0,
    };
    match (live, maximum) {
        (true, true) => Ok(u32::try_from(domain.max_vcpus()?).unwrap_or(u32::MAX)),
        (true, false) => Ok(domain.info()?.nr_virt_cpu),
        (false, _) => defined(&domain.xml_desc(sys::VIR_DOMAIN_XML_INACTIVE)?, maximum),
    }
}

/// The numbers of the virtual CPUs that a definition switches on.
///
/// # Errors
/// Says that the XML does not tell.
pub fn defined_numbers(document: &str) -> Result<Vec<u32>> {
    let parsed = Element::parse(document)?;
    let listed = parsed.find_all("vcpus/vcpu");
    if listed.is_empty() {
        return Ok((0..defined(document, false)?).collect());
    }
    let enabled = listed.iter().filter(|vcpu| vcpu.attribute("enabled") == Some("yes"));
    let number = |vcpu: &&&Element| vcpu.attribute("id")?.parse().ok();
    enabled
        .map(|vcpu| number(&vcpu).ok_or_else(|| Error::new("Failed to retrieve vcpu state bitmap")))
        .collect()
}

/// How many of the virtual CPUs of a list a domain's XML tells to be otherwise than on, or off; none of what is no list.
///
/// # Errors
/// Says that the XML does not tell.
pub fn otherwise(document: &str, list: &str, on: bool) -> Result<u32> {
    let Ok(CpuList::Cpus { cpus, .. }) = CpuList::parse(list) else { return Ok(0) };
    let there = defined_numbers(document)?;
    let otherwise = cpus.iter().filter(|cpu| there.contains(cpu) != on).count();
    Ok(u32::try_from(otherwise).unwrap_or(u32::MAX))
}

/// The number in a definition; as many as there can be where it does not say how many there are.
///
/// # Errors
/// Says that the XML does not tell.
pub fn defined(document: &str, maximum: bool) -> Result<u32> {
    let what = if maximum { "maximum" } else { "current" };
    let document = Element::parse(document)?;
    let vcpu = document.find("vcpu");
    let most = vcpu.map(Element::text);
    let current = vcpu.and_then(|vcpu| vcpu.attribute("current")).filter(|_| !maximum);
    let text = current.or(most.as_deref());
    let number = text.and_then(|text| text.trim().parse().ok());
    number.ok_or_else(|| Error::new(format!("Failed to retrieve {what} vcpu count")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cpus_that_are_on_are_listed_or_the_first_ones() {
        let numbers = |inner: &str| defined_numbers(&format!("<domain>{inner}</domain>"));
        let listed = "<vcpu>3</vcpu><vcpus><vcpu id='0' enabled='yes'/>\
            <vcpu id='1' enabled='no'/><vcpu id='2' enabled='yes'/></vcpus>";
        assert_eq!(numbers(listed).ok(), Some(vec![0, 2]));
        assert_eq!(numbers("<vcpu current='2'>3</vcpu>").ok(), Some(vec![0, 1]));
        assert!(numbers("<vcpus><vcpu enabled='yes'/></vcpus>").is_err());
        let document = format!("<domain>{listed}</domain>");
        let otherwise = |list: &str, on: bool| otherwise(&document, list, on).ok();
        assert_eq!((otherwise("0-2", true), otherwise("0-2", false)), (Some(1), Some(2)));
        assert_eq!((otherwise("0-2,^1", true), otherwise("x", true)), (Some(0), Some(0)));
    }

    #[test]
    fn a_definition_tells_both_numbers() {
        let numbers = |document: &str| [true, false].map(|most| defined(document, most).ok());
        let domain = |vcpu: &str| format!("<domain><name>a</name>{vcpu}</domain>");
        assert_eq!(numbers(&domain("<vcpu current='2'>4</vcpu>")), [Some(4), Some(2)]);
        assert_eq!(numbers(&domain("<vcpu placement='static'> 4 </vcpu>")), [Some(4), Some(4)]);
        assert_eq!(numbers(&domain("<vcpu current='x'>y</vcpu>")), [None, None]);
        assert_eq!(numbers(&domain("")), [None, None]);
        let error = defined(&domain(""), false).expect_err("no number");
        assert_eq!(error.to_string(), "Failed to retrieve current vcpu count");
    }
}
