// expects: compile-or-limit
template <int N, int M> struct Tower { static const int value = Tower<N - 1, M>::value + Tower<N - 1, M + N>::value; };
template <int M> struct Tower<0, M> { static const int value = M; };
int main() { return Tower<400, 0>::value; }
