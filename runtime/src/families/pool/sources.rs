//! The query that find-storage-pool-sources-as makes from its options.

use crate::answer::error::Result;
use crate::tools::xml::{Element, writable};

/// The document that asks one server, as one initiator if given.
///
/// # Errors
/// Names the option whose value XML cannot hold.
pub fn query(host: &str, port: Option<&str>, initiator: Option<&str>) -> Result<String> {
    let mut server = Element::new("host").with("name", writable("host", host)?);
    if let Some(port) = port {
        server.set("port", writable("port", port)?);
    }
    let mut source = Element::new("source").child(server);
    if let Some(initiator) = initiator {
        let iqn = Element::new("iqn").with("name", writable("initiator", initiator)?);
        source = source.child(Element::new("initiator").child(iqn));
    }
    Ok(source.pretty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_query_names_server_port_and_initiator() {
        assert_eq!(query("h", None, None).unwrap(), "<source>\n  <host name='h'/>\n</source>\n");
        assert_eq!(
            query("h", Some("12"), Some("ini")).unwrap(),
            "<source>\n  <host name='h' port='12'/>\n  <initiator>\n    <iqn name='ini'/>\n  </initiator>\n</source>\n"
        );
    }

    proptest! {
        #[test]
        fn any_host_is_kept_or_refused(host in any::<String>()) {
            match query(&host, None, None) {
                Ok(document) => {
                    let read = Element::parse(&document).unwrap();
                    prop_assert_eq!(read.find("host").unwrap().attribute("name"), Some(host.as_str()));
                }
                Err(error) => prop_assert!(error.to_string().contains("--host"), "{}", error),
            }
        }
    }
}
