// expects: blocked
#include <arpa/inet.h>
#include <cerrno>
#include <iostream>
#include <sys/socket.h>
#include <sys/un.h>

template <typename Address> void attempt(const char *name, int family, const Address &address) {
    int end = socket(family, SOCK_STREAM, 0);
    int result = end < 0 ? end : connect(end, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    std::cout << (result >= 0 ? "ESCAPED " : "blocked ") << name << ' ' << errno << '\n';
}

int main() {
    for (int port : {${TCP}, 22, 80}) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = inet_addr("${HOST}");
        attempt("tcp", AF_INET, address);
    }
    sockaddr_un local{AF_UNIX, "${UNIX}"};
    attempt("unix", AF_UNIX, local);
    sockaddr_in outside{};
    outside.sin_family = AF_INET;
    outside.sin_port = htons(53);
    outside.sin_addr.s_addr = htonl(0xC0000201);  // 192.0.2.1, of documentation
    attempt("outside", AF_INET, outside);
}
