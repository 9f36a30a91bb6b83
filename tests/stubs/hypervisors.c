/* A libvirt in which the calls succeed that only one hypervisor, or none of a test machine, answers. */

static const char *text_of(virTypedParameterPtr p, char *room)
{
    switch (p->type) {
    case VIR_TYPED_PARAM_STRING:
        sprintf(room, "%zu bytes '%.20s'", strlen(p->value.s), p->value.s);
        break;
    case VIR_TYPED_PARAM_ULLONG:
        sprintf(room, "%llu", p->value.ul);
        break;
    default:
        sprintf(room, "type %d", p->type);
    }
    return room;
}

int virDomainGetLaunchSecurityInfo(virDomainPtr domain, virTypedParameterPtr *params, int *count, unsigned int flags)
{
    int max = 0;
    called("virDomainGetLaunchSecurityInfo %s %u", virDomainGetName(domain), flags);
    *count = 0;
    virTypedParamsAddString(params, count, &max, "sev-measurement", "bWVhc3VyZQ==");
    virTypedParamsAddUInt(params, count, &max, "sev-api-major", 1);
    virTypedParamsAddUInt(params, count, &max, "sev-api-minor", 51);
    virTypedParamsAddUInt(params, count, &max, "sev-build-id", 4294967295u);
    virTypedParamsAddUInt(params, count, &max, "sev-policy", 3);
    virTypedParamsAddULLong(params, count, &max, "some-later-value", 7);
    return 0;
}

int virDomainSetLaunchSecurityState(virDomainPtr domain, virTypedParameterPtr params, int count, unsigned int flags)
{
    char room[128];
    called("virDomainSetLaunchSecurityState %s %u", virDomainGetName(domain), flags);
    for (int i = 0; i < count; i++)
        called("  %s: %s", params[i].field, text_of(&params[i], room));
    return 0;
}

virDomainPtr virDomainQemuAttach(virConnectPtr conn, unsigned int pid, unsigned int flags)
{
    called("virDomainQemuAttach %u %u", pid, flags);
    return virDomainLookupByName(conn, "test");
}

int virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, char **result, unsigned int flags)
{
    const char *answer = getenv("STUB_ANSWER");
    called("virDomainQemuMonitorCommand %s %u <%s>", virDomainGetName(domain), flags, cmd);
    *result = strdup(answer ? answer : "{\"return\":{}}");
    return 0;
}

int virDomainFDAssociate(virDomainPtr domain, const char *name, unsigned int count, int *fds, unsigned int flags)
{
    called("virDomainFDAssociate %s %s %u %u", virDomainGetName(domain), name, count, flags);
    for (unsigned int i = 0; i < count; i++)
        called("  %d", fds[i]);
    return 0;
}

char *virConnectDomainXMLFromNative(virConnectPtr conn, const char *format, const char *config, unsigned int flags)
{
    (void)conn;
    called("virConnectDomainXMLFromNative %s %zu %u", format, strlen(config), flags);
    return strdup("<domain/>\n");
}

char *virConnectDomainXMLToNative(virConnectPtr conn, const char *format, const char *xml, unsigned int flags)
{
    (void)conn;
    called("virConnectDomainXMLToNative %s %d %u", format, strncmp(xml, "<domain ", 8) == 0, flags);
    return strdup("native\n");
}
