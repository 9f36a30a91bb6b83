/* A libvirt on which somebody else gives the domain another title whenever it is read. */

char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags)
{
    static int read;
    char document[200];
    (void)domain, (void)flags;
    snprintf(document, sizeof(document), "<domain type='test'><name>test</name><title>%d</title><memory>1</memory></domain>", ++read);
    return strdup(document);
}

virDomainPtr virDomainDefineXML(virConnectPtr connection, const char *xml)
{
    called("virDomainDefineXML %s", xml);
    return virDomainLookupByName(connection, "test");
}
