// How a CUDA kernel divides work: each thread of each block finds its element,
// and a block adds up in shared memory. Loops stand in for the GPU.

#include <cstdio>
#include <numeric>
#include <vector>

constexpr int THREADS = 256;  // of a block

// __global__ void scale(float* data, int n, float factor) {
//     int i = blockIdx.x * blockDim.x + threadIdx.x;
//     if (i < n) data[i] *= factor;
// }
void scale(int block, int thread, std::vector<float>& data, float factor) {
    std::size_t i = block * THREADS + thread;
    if (i < data.size()) data[i] *= factor;  // the last block has threads without an element
}

// Adds up the part of a block: half of the threads add the other half, and so on.
int sum(int block, const std::vector<float>& data, float& result) {
    float shared[THREADS];  // __shared__: on the chip, seen by this block alone
    for (int t = 0; t < THREADS; ++t) {
        std::size_t i = block * THREADS + t;
        shared[t] = i < data.size() ? data[i] : 0;
    }
    int steps = 0;
    for (int half = THREADS / 2; half > 0; half /= 2, ++steps) {
        // __syncthreads(): nobody reads what another thread has not written yet
        for (int t = 0; t < half; ++t) shared[t] += shared[t + half];  // if (threadIdx.x < half) ...
    }
    result = shared[0];
    return steps;
}

int main() {
    std::vector<float> data(1000);
    std::iota(data.begin(), data.end(), 1.0f);
    int blocks = (int(data.size()) + THREADS - 1) / THREADS;  // rounded up
    std::printf("%zu elements: %d blocks of %d threads, %d idle\n", data.size(), blocks, THREADS,
                blocks * THREADS - int(data.size()));
    for (int b = 0; b < blocks; ++b) {  // scale<<<blocks, THREADS>>>(data, n, 2): all at once, in any order
        for (int t = 0; t < THREADS; ++t) scale(b, t, data, 2);
    }
    std::vector<float> parts(blocks);
    int steps = 0;
    for (int b = 0; b < blocks; ++b) steps = sum(b, data, parts[b]);
    for (int b = 0; b < blocks; ++b) std::printf("block %d: %.0f\n", b, parts[b]);
    std::printf("sum %.0f, expected %d, in %d steps instead of %d\n",
                std::accumulate(parts.begin(), parts.end(), 0.0f), 1000 * 1001, steps, THREADS - 1);
}
