/* Functions that came after libvirt 9.0.0, and documents as later releases have them. STUB_ANSWER=refuse has every
 * call refused. */
static const char *name_or_none(const char *name)
{
    return name ? name : "none";
}

static int answer(void)
{
    const char *wanted = getenv("STUB_ANSWER");
    return wanted && strcmp(wanted, "refuse") == 0 ? -1 : 0;
}

int virDomainSetThrottleGroup(virDomainPtr dom, const char *group, virTypedParameterPtr values, int count, unsigned int flags)
{
    called("virDomainSetThrottleGroup %s %s %u", virDomainGetName(dom), group, flags);
    called_params(values, count);
    return answer();
}

int virDomainDelThrottleGroup(virDomainPtr dom, const char *group, unsigned int flags)
{
    called("virDomainDelThrottleGroup %s %s %u", virDomainGetName(dom), group, flags);
    return answer();
}

int virDomainAnnounceInterface(virDomainPtr dom, const char *device, virTypedParameterPtr values, int count, unsigned int flags)
{
    called("virDomainAnnounceInterface %s %s %u", virDomainGetName(dom), name_or_none(device), flags);
    called_params(values, count);
    return answer();
}

int virDomainGraphicsReload(virDomainPtr dom, unsigned int type, unsigned int flags)
{
    called("virDomainGraphicsReload %s %u %u", virDomainGetName(dom), type, flags);
    return answer();
}

int virNodeDeviceUpdate(virNodeDevicePtr device, const char *xml, unsigned int flags)
{
    called("virNodeDeviceUpdate %s %u %s", virNodeDeviceGetName(device), flags, xml);
    return answer();
}

static char *texts[3];

char *virNetworkGetMetadata(virNetworkPtr net, int type, const char *uri, unsigned int flags)
{
    called("virNetworkGetMetadata %s %d %s %u", virNetworkGetName(net), type, name_or_none(uri), flags);
    return strdup(texts[type] ? texts[type] : "");
}

int virNetworkSetMetadata(virNetworkPtr net, int type, const char *text, const char *key, const char *uri, unsigned int flags)
{
    called("virNetworkSetMetadata %s %d %s %s %s %u", virNetworkGetName(net), type, name_or_none(text), name_or_none(key),
           name_or_none(uri), flags);
    if (answer() == 0)
        texts[type] = text ? strdup(text) : NULL;
    return answer();
}

char *virDomainGetXMLDesc(virDomainPtr dom, unsigned int flags)
{
    called("virDomainGetXMLDesc %s %u", virDomainGetName(dom), flags);
    return strdup("<domain><name>test</name><throttlegroups>"
                  "<throttlegroup><total_iops_sec>50</total_iops_sec><group_name>limit0</group_name>"
                  "<total_bytes_sec>1048576</total_bytes_sec></throttlegroup>"
                  "<throttlegroup><group_name>it's &lt;b&gt;</group_name><read_iops_sec>9</read_iops_sec>"
                  "<read_iops_sec_max_length>3</read_iops_sec_max_length></throttlegroup>"
                  "</throttlegroups></domain>");
}

char *virConnectGetDomainCapabilities(virConnectPtr conn, const char *emulator, const char *arch, const char *machine,
                                      const char *type, unsigned int flags)
{
    (void)conn;
    called("virConnectGetDomainCapabilities %s %s %s %s %u", name_or_none(emulator), name_or_none(arch),
           name_or_none(machine), name_or_none(type), flags);
    return strdup("<domainCapabilities><cpu><mode name='host-model'><model fallback='forbid'>host</model></mode>"
                  "<mode name='custom'><model usable='yes'>one</model><model usable='no'>two</model>"
                  "<model usable='unknown'>three</model><model>four</model><model usable='yes'>five</model></mode>"
                  "</cpu></domainCapabilities>");
}
