// Writes a report as lines for people and as JSON for programs.
#include <cinttypes>
#include <cstdio>
#include <map>
#include <tuple>

#include "reporting/report.h"

namespace xblshim::reporting {
namespace {

using std::chrono::milliseconds;

constexpr size_t most_lines = 12; // in each section; the log takes about four thousand bytes at a time

std::string seconds(milliseconds age) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", static_cast<double>(age.count()) / 1000);
    return text;
}

std::string hexadecimal(uint64_t token) {
    char text[24];
    std::snprintf(text, sizeof text, "0x%" PRIx64, token);
    return text;
}

std::string counted(size_t count, const char* one, const char* several) {
    return std::to_string(count) + " " + (count == 1 ? one : several);
}

// --- names of entries ---

struct KindText {
    const char* type;
    const char* close;
};

KindText text_of(base::HandleKind kind) {
    switch (kind) {
    case base::HandleKind::TaskQueue:
        return {"XTaskQueueHandle", "XTaskQueueCloseHandle"};
    case base::HandleKind::User:
        return {"XUserHandle", "XUserCloseHandle"};
    case base::HandleKind::Context:
        return {"XblContextHandle", "XblContextCloseHandle"};
    case base::HandleKind::AchievementsResult:
        return {"XblAchievementsResultHandle", "XblAchievementsResultCloseHandle"};
    case base::HandleKind::RealTimeSubscription:
        return {"XblRealTimeActivitySubscriptionHandle", "the function that unsubscribes"};
    case base::HandleKind::PresenceRecord:
        return {"XblPresenceRecordHandle", "XblPresenceRecordCloseHandle"};
    case base::HandleKind::SocialRelationshipResult:
        return {"XblSocialRelationshipResultHandle", "XblSocialRelationshipResultCloseHandle"};
    case base::HandleKind::AchievementsManagerResult:
        return {"XblAchievementsManagerResultHandle", "XblAchievementsManagerResultCloseHandle"};
    case base::HandleKind::HttpCall:
        return {"HCCallHandle", "HCHttpCallCloseHandle"};
    case base::HandleKind::XblHttpCall:
        return {"XblHttpCallHandle", "XblHttpCallCloseHandle"};
    case base::HandleKind::GameSaveProvider:
        return {"XGameSaveProviderHandle", "XGameSaveCloseProvider"};
    case base::HandleKind::GameSaveContainer:
        return {"XGameSaveContainerHandle", "XGameSaveCloseContainer"};
    case base::HandleKind::GameSaveUpdate:
        return {"XGameSaveUpdateHandle", "XGameSaveCloseUpdate"};
    default:
        return {"handle", "the function that closes it"};
    }
}

struct WaitText {
    const char* name;     // in JSON
    const char* sentence; // {port} is replaced by the queue
};

WaitText text_of(CallWait wait) {
    switch (wait) {
    case CallWait::Delay:
        return {"delay", "its work is due later: its provider called XAsyncSchedule with a delay"};
    case CallWait::WorkPort:
        return {"work_port", "its work waits for the work port of "};
    case CallWait::Work:
        return {"work", "its work runs: its provider is inside a call"};
    case CallWait::ServiceQueue:
        return {"service_queue",
                "it waits for the Python side, which is still starting or has 256 calls under way already"};
    case CallWait::Service:
        return {"service", "it waits for the service's response"};
    case CallWait::Retry:
        return {"retry", "the last attempt failed, it waits for the next one"};
    case CallWait::Throttle:
        return {"throttle", "the service said to come back later"};
    case CallWait::Token:
        return {"token", "it waits for a token"};
    case CallWait::Delivery:
        return {"delivery", "its result waits until the title's other callbacks and its handlers of routed calls "
                            "have returned"};
    case CallWait::CompletionPort:
        return {"completion_port", "its callback waits for the completion port of "};
    case CallWait::Callback:
        return {"callback", "the title is inside its callback"};
    case CallWait::Payload:
        return {"payload", "nobody took its result: call the Result function that belongs to it"};
    default:
        return {"provider", "its provider has not called XAsyncComplete yet"};
    }
}

bool is_at_port(CallWait wait) { return wait == CallWait::WorkPort || wait == CallWait::CompletionPort; }

const char* name_of(XTaskQueuePort port) { return port == XTaskQueuePort::Work ? "work" : "completion"; }

std::string why(const ReportedCall& call) {
    std::string text = text_of(call.wait).sentence;
    if (is_at_port(call.wait)) {
        text += call.queue == 0 ? std::string("the process queue") : "queue " + hexadecimal(call.queue);
        if (call.by_hand) {
            text += ", which the title dispatches itself: call XTaskQueueDispatch";
        }
    }
    return text;
}

// Names may come from the title, and may be cut anywhere.
std::string printable(std::string text) {
    for (char& character : text) {
        const auto byte = static_cast<unsigned char>(character);
        character = byte < 0x20 || byte > 0x7E ? '?' : character;
    }
    return text;
}

// --- lines, one for equal entries ---

struct Group {
    std::string text; // of the first entry, without its age
    size_t count = 0;
    milliseconds oldest{0};
    milliseconds left{0}; // at most
    const char* age_is = "";
};

class Lines {
public:
    explicit Lines(std::string heading) : m_text(std::move(heading)) {}

    void add(const std::vector<Group>& groups) {
        for (size_t at = 0; at < groups.size(); ++at) {
            if (at == most_lines) {
                m_text +=
                    "\n  ... and " + std::to_string(groups.size() - at) + " lines more: XblShimReport has them as JSON";
                return;
            }
            const Group& group = groups[at];
            const char* const age = group.count > 1 ? ", the oldest " : ", ";
            m_text += "\n  " + (group.count > 1 ? std::to_string(group.count) + " x " : std::string()) +
                      group.text.substr(0, group.text.find('\t')) + age + group.age_is + seconds(group.oldest) +
                      " ago: " + group.text.substr(group.text.find('\t') + 1) +
                      (group.left.count() > 0 ? " (at most " + seconds(group.left) + " more)" : std::string());
        }
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

// `text` is "what\twhy".
template <class Key>
void count_in(std::vector<Group>& groups, std::map<Key, size_t>& places, const Key& key, Group group) {
    const auto [place, is_new] = places.emplace(key, groups.size());
    if (is_new) {
        groups.push_back(std::move(group));
        groups.back().count = 1;
    } else {
        Group& known = groups[place->second];
        ++known.count;
        known.left = std::max(known.left, group.left);
    }
}

std::vector<Group> grouped(const std::vector<ReportedHandle>& handles) {
    std::vector<Group> groups;
    std::map<std::pair<base::HandleKind, std::string>, size_t> places;
    for (const auto& handle : handles) {
        const KindText kind = text_of(handle.kind);
        const std::string text =
            std::string(kind.type) + "\tmade by " + handle.created_by + ", to be closed with " + kind.close;
        count_in(groups, places, {handle.kind, handle.created_by}, {text, 0, handle.age, {}, "opened "});
    }
    return groups;
}

std::vector<Group> grouped(const std::vector<ReportedCall>& calls) {
    std::vector<Group> groups;
    std::map<std::tuple<std::string, CallWait, uint64_t>, size_t> places;
    for (const auto& call : calls) {
        const uint64_t queue = is_at_port(call.wait) ? call.queue : 0;
        count_in(groups, places, {call.name, call.wait, queue},
                 {printable(call.name) + "\t" + why(call), 0, call.age, call.left, "begun "});
    }
    return groups;
}

std::vector<Group> grouped(const std::vector<ReportedPort>& ports) {
    std::vector<Group> groups;
    groups.reserve(ports.size());
    for (const auto& port : ports) {
        groups.push_back({counted(port.callbacks, "callback", "callbacks") + " on the manual " +
                              name_of(port.place.port) + " port of the task queue " +
                              task_queue::to_text(port.place.queue) + "\tcall XTaskQueueDispatch on it",
                          1,
                          port.age,
                          {},
                          "the first submitted "});
    }
    return groups;
}

// --- JSON ---

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char character : printable(text)) {
        if (character == '"' || character == '\\') {
            out += '\\';
        }
        out += character;
    }
    return out + "\"";
}

std::string handle_or_null(uint64_t token) { return token == 0 ? "null" : quoted(hexadecimal(token)); }

template <class Entry, class Write>
void write_list(std::string& out, const char* name, const std::vector<Entry>& entries, Write write) {
    out += std::string(",\"") + name + "\":[";
    for (size_t at = 0; at < entries.size(); ++at) {
        out += at == 0 ? "{" : ",{";
        write(entries[at]);
        out += '}';
    }
    out += ']';
}

} // namespace

std::string report_text(const Report& report) {
    if (report.empty()) {
        return "nothing is open and nothing is pending";
    }
    std::string heading;
    const auto mention = [&heading](size_t count, const char* one, const char* several) {
        if (count != 0) {
            heading += (heading.empty() ? "" : ", ") + counted(count, one, several);
        }
    };
    mention(report.handles.size(), "handle is open", "handles are open");
    mention(report.calls.size(), "call is pending", "calls are pending");
    mention(report.ports.size(), "manual port has callbacks that wait", "manual ports have callbacks that wait");
    Lines lines(heading + ":");
    lines.add(grouped(report.handles));
    lines.add(grouped(report.calls));
    lines.add(grouped(report.ports));
    return lines.take();
}

std::string report_json(const Report& report, const std::string& first_members) {
    std::string out = first_members;
    write_list(out, "handles", report.handles, [&out](const ReportedHandle& handle) {
        out += "\"kind\":" + quoted(text_of(handle.kind).type) + ",\"handle\":" + quoted(hexadecimal(handle.token)) +
               ",\"references\":" + std::to_string(handle.references) + ",\"made_by\":" + quoted(handle.created_by) +
               ",\"age_ms\":" + std::to_string(handle.age.count());
    });
    write_list(out, "calls", report.calls, [&out](const ReportedCall& call) {
        out += "\"name\":" + quoted(call.name) + ",\"waits_for\":" + quoted(text_of(call.wait).name) +
               ",\"at_most_ms\":" + (call.left.count() > 0 ? std::to_string(call.left.count()) : "null") +
               ",\"queue\":" + handle_or_null(call.queue) + ",\"manual\":" + (call.by_hand ? "true" : "false") +
               ",\"age_ms\":" + std::to_string(call.age.count());
    });
    write_list(out, "ports", report.ports, [&out](const ReportedPort& port) {
        out += "\"queue\":" + handle_or_null(port.place.queue) + ",\"port\":" + quoted(name_of(port.place.port)) +
               ",\"callbacks\":" + std::to_string(port.callbacks) + ",\"age_ms\":" + std::to_string(port.age.count());
    });
    return out + "}";
}

} // namespace xblshim::reporting
