// expects: blocked
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

static void attempt(const char *name, int family, int type, const void *address, socklen_t length) {
    int end = socket(family, type, 0);
    int result = end < 0 || !length ? end : connect(end, address, length);
    printf("%s %s %d\n", result >= 0 ? "ESCAPED" : "blocked", name, result >= 0 ? 0 : errno);
}

int main(void) {
    struct sockaddr_in tcp = {.sin_family = AF_INET, .sin_port = htons(${TCP}), .sin_addr.s_addr = inet_addr("${HOST}")};
    struct sockaddr_in6 tcp6 = {.sin6_family = AF_INET6, .sin6_port = htons(${TCP}), .sin6_addr = IN6ADDR_LOOPBACK_INIT};
    struct sockaddr_un local = {.sun_family = AF_UNIX, .sun_path = "${UNIX}"};
    struct sockaddr_un abstract = {.sun_family = AF_UNIX};
    memcpy(abstract.sun_path + 1, "/tmp/.X11-unix/X0", 17);
    attempt("tcp", AF_INET, SOCK_STREAM, &tcp, sizeof tcp);
    attempt("tcp6", AF_INET6, SOCK_STREAM, &tcp6, sizeof tcp6);
    attempt("unix", AF_UNIX, SOCK_STREAM, &local, sizeof local);
    attempt("abstract", AF_UNIX, SOCK_STREAM, &abstract, sizeof(sa_family_t) + 18);
    attempt("packet", AF_PACKET, SOCK_RAW, 0, 0);
    attempt("netlink", AF_NETLINK, SOCK_RAW, 0, 0);
    attempt("vsock", 40, SOCK_STREAM, 0, 0);
    struct sockaddr_in udp = tcp;
    udp.sin_port = htons(${UDP});
    sendto(socket(AF_INET, SOCK_DGRAM, 0), "ping", 4, 0, (void *) &udp, sizeof udp);
}
