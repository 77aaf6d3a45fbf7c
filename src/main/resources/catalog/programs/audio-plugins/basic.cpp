// A gain plug-in as JUCE has it: the host calls prepareToPlay, then for ever
// processBlock. A knob that jumps would click, so each sample goes a step.

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <vector>

using AudioBuffer = std::vector<float>;  // juce::AudioBuffer<float>, here with one channel

class GainProcessor {  // : public juce::AudioProcessor
public:
    std::atomic<float> gain{1.0f};  // juce::AudioParameterFloat: set by the window, read by the audio thread
    explicit GainProcessor(bool smooth) : smooth_(smooth) {}
    void prepareToPlay(double sampleRate) {
        step_ = static_cast<float>(1 / (0.01 * sampleRate));  // from 0 to 1 within ten milliseconds
        current_ = gain;
    }
    void processBlock(AudioBuffer& buffer) {  // no lock, no allocation, no file: a late block is a gap
        const float target = gain;
        for (float& sample : buffer) {
            current_ = smooth_ ? current_ + std::clamp(target - current_, -step_, step_) : target;
            sample *= current_;
        }
    }
private:
    bool smooth_;
    float step_ = 0, current_ = 0;
};

int main() {
    for (bool smooth : {false, true}) {
        GainProcessor plugin(smooth);
        plugin.prepareToPlay(48'000);
        float last = 1, jump = 0;
        for (int block = 0; block < 4; ++block) {
            if (block == 2) plugin.gain = 0.25f;  // somebody turns the knob
            AudioBuffer buffer(480, 1.0f);
            plugin.processBlock(buffer);
            for (float sample : buffer) jump = std::max(jump, std::abs(sample - last)), last = sample;
        }
        std::printf("%s: largest jump %.4f, at the end %.2f\n", smooth ? "smoothed" : "at once ", jump, last);
    }
}
