/* A libvirt whose guests answer all that an agent, or nobody on a test machine, is asked for. */

static int answers(const char *what)
{
    const char *answer = getenv("STUB_ANSWER");
    return answer && !strcmp(answer, what);
}

int virDomainSetVcpu(virDomainPtr domain, const char *list, int state, unsigned int flags)
{
    called("virDomainSetVcpu %s %s %d %u", virDomainGetName(domain), list, state, flags);
    return 0;
}

int virDomainSetGuestVcpus(virDomainPtr domain, const char *list, int state, unsigned int flags)
{
    called("virDomainSetGuestVcpus %s %s %d %u", virDomainGetName(domain), list, state, flags);
    return 0;
}

int virDomainGetGuestVcpus(virDomainPtr domain, virTypedParameterPtr *params, unsigned int *count, unsigned int flags)
{
    int max = 0, all = 0;
    called("virDomainGetGuestVcpus %s %u", virDomainGetName(domain), flags);
    if (!answers("little"))
        virTypedParamsAddString(params, &all, &max, "vcpus", "0-3");
    virTypedParamsAddString(params, &all, &max, "online", "0-1,3");
    virTypedParamsAddString(params, &all, &max, "offlinable", "1-3");
    *count = all;
    return 0;
}

int virDomainGetVcpus(virDomainPtr domain, virVcpuInfoPtr info, int max, unsigned char *maps, int length)
{
    called("virDomainGetVcpus %s %d %d", virDomainGetName(domain), max, length);
    memset(maps, 0, (size_t)max * length);
    maps[0] = 0xa5;
    info[0] = (virVcpuInfo){.number = 0, .state = VIR_VCPU_BLOCKED, .cpuTime = 1234567890, .cpu = 3};
    info[1] = (virVcpuInfo){.number = 1, .state = 7, .cpuTime = 0, .cpu = VIR_VCPU_INFO_CPU_OFFLINE};
    return 2;
}

int virDomainGetEmulatorPinInfo(virDomainPtr domain, unsigned char *map, int length, unsigned int flags)
{
    (void)map;
    called("virDomainGetEmulatorPinInfo %s %d %u", virDomainGetName(domain), length, flags);
    return 0;
}

int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int count, unsigned int flags)
{
    called("virDomainSetVcpusFlags %s %u %u", virDomainGetName(domain), count, flags);
    return 0;
}

int virDomainGetFSInfo(virDomainPtr domain, virDomainFSInfoPtr **infos, unsigned int flags)
{
    int count = answers("little") ? 0 : 2;
    called("virDomainGetFSInfo %s %u", virDomainGetName(domain), flags);
    *infos = calloc(count + 1, sizeof(**infos));
    for (int i = 0; i < count; i++) {
        virDomainFSInfoPtr info = calloc(1, sizeof(*info));
        info->mountpoint = strdup(i ? "/srv/a b" : "/");
        info->name = strdup(i ? "md0" : "vda1");
        info->fstype = strdup("ext4");
        info->ndevAlias = i ? 0 : 2;
        info->devAlias = calloc(3, sizeof(char *));
        info->devAlias[0] = i ? NULL : strdup("vda");
        info->devAlias[1] = i ? NULL : strdup("sda");
        (*infos)[i] = info;
    }
    return count;
}

int virDomainFSTrim(virDomainPtr domain, const char *point, unsigned long long minimum, unsigned int flags)
{
    called("virDomainFSTrim %s <%s> %llu %u", virDomainGetName(domain), point ? point : "all", minimum, flags);
    return 0;
}

int virDomainFSFreeze(virDomainPtr domain, const char **points, unsigned int count, unsigned int flags)
{
    called("virDomainFSFreeze %s %u %u", virDomainGetName(domain), count, flags);
    for (unsigned int i = 0; i < count; i++)
        called("  %s", points[i]);
    return 3;
}

int virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, virTypedParameterPtr *params, int *count, unsigned int flags)
{
    int max = 0;
    called("virDomainGetGuestInfo %s %u %u", virDomainGetName(domain), types, flags);
    *count = 0;
    virTypedParamsAddUInt(params, count, &max, "user.count", 1);
    virTypedParamsAddString(params, count, &max, "user.0.name", "root");
    virTypedParamsAddULLong(params, count, &max, "user.0.login-time", 1735689600123ull);
    virTypedParamsAddInt(params, count, &max, "timezone.offset", -3600);
    virTypedParamsAddBoolean(params, count, &max, "disk.0.partition", 1);
    virTypedParamsAddString(params, count, &max, "fs.10.disk.0.device-of-a-long-name", "/dev/vda1");
    return 0;
}

int virDomainSetUserPassword(virDomainPtr domain, const char *user, const char *password, unsigned int flags)
{
    called("virDomainSetUserPassword %s %s %s %u", virDomainGetName(domain), user, password, flags);
    return 0;
}

int virDomainAuthorizedSSHKeysGet(virDomainPtr domain, const char *user, char ***keys, unsigned int flags)
{
    int count = answers("little") ? 0 : answers("much") ? 2 : 1;
    called("virDomainAuthorizedSSHKeysGet %s %s %u", virDomainGetName(domain), user, flags);
    *keys = calloc(count + 1, sizeof(char *));
    for (int i = 0; i < count; i++)
        (*keys)[i] = strdup(i ? "ssh-rsa BBBB two" : "ssh-rsa AAAA one");
    return count;
}

int virDomainAuthorizedSSHKeysSet(virDomainPtr domain, const char *user, const char **keys, unsigned int count, unsigned int flags)
{
    called("virDomainAuthorizedSSHKeysSet %s %s %u %u", virDomainGetName(domain), user, count, flags);
    for (unsigned int i = 0; i < count; i++)
        called("  <%s>", keys[i]);
    return 0;
}

int virDomainAgentSetResponseTimeout(virDomainPtr domain, int timeout, unsigned int flags)
{
    called("virDomainAgentSetResponseTimeout %s %d %u", virDomainGetName(domain), timeout, flags);
    return 0;
}

char *virDomainQemuAgentCommand(virDomainPtr domain, const char *command, int timeout, unsigned int flags)
{
    const char *answer = getenv("STUB_ANSWER");
    called("virDomainQemuAgentCommand %s %d %u <%s>", virDomainGetName(domain), timeout, flags, command);
    return strdup(answer ? answer : "");
}

int virDomainPMSuspendForDuration(virDomainPtr domain, unsigned int target, unsigned long long seconds, unsigned int flags)
{
    called("virDomainPMSuspendForDuration %s %u %llu %u", virDomainGetName(domain), target, seconds, flags);
    return 0;
}

int virDomainPMWakeup(virDomainPtr domain, unsigned int flags)
{
    called("virDomainPMWakeup %s %u", virDomainGetName(domain), flags);
    return 0;
}
