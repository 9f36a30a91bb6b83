/* A libvirt in which someone else deletes each snapshot between its listing and its reading; with STUB_ANSWER=unsupported,
   one that cannot read them. */

char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags)
{
    called("virDomainSnapshotGetXMLDesc %s %u", virDomainSnapshotGetName(snapshot), flags);
    const char *answer = getenv("STUB_ANSWER");
    if (answer && !strcmp(answer, "unsupported")) {
        /* The mock driver leaves the error of what it lacks. */
        virDomainJobInfo info;
        virDomainGetJobInfo(virDomainSnapshotGetDomain(snapshot), &info);
        return NULL;
    }
    /* It leaves the error of a snapshot that is not there. */
    virDomainSnapshotLookupByName(virDomainSnapshotGetDomain(snapshot), "gone", 0);
    return NULL;
}
