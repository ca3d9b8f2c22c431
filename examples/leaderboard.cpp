// A leaderboard page by page. Results lie in buffers of the title; the next page is asked with the one before.
#include <cstdlib>
#include <utility>
#include <vector>

#include "title.h"

namespace {

constexpr uint32_t page_size = 2;

HRESULT write_lanterns(const Title& title, double lit) {
    XblTitleManagedStatistic statistic{};
    statistic.statisticName = "Lanterns";
    statistic.statisticType = XblTitleManagedStatType::Number;
    statistic.numberValue = lit;
    XAsyncBlock block{};
    return wait_for(block, [&](XAsyncBlock* async) {
        return XblTitleManagedStatsUpdateStatsAsync(title.context, &statistic, 1, async);
    });
}

// A page and its memory, which it points into.
struct Page {
    std::vector<char> buffer;
    XblLeaderboardResult* result = nullptr;

    HRESULT first(const Title& title) {
        XblLeaderboardQuery query{};
        std::snprintf(query.scid, sizeof query.scid, "%s", scid);
        query.queryType = XblLeaderboardQueryType::TitleManagedStatBackedGlobal;
        query.statName = "Lanterns";
        query.maxItems = page_size;
        XAsyncBlock block{};
        size_t size = 0;
        HRESULT hr = wait_for(
            block, [&](XAsyncBlock* async) { return XblLeaderboardGetLeaderboardAsync(title.context, query, async); });
        if (SUCCEEDED(hr)) {
            hr = XblLeaderboardGetLeaderboardResultSize(&block, &size);
        }
        if (SUCCEEDED(hr)) {
            buffer.resize(size);
            hr = XblLeaderboardGetLeaderboardResult(&block, size, buffer.data(), &result, nullptr);
        }
        return hr;
    }

    HRESULT after(const Title& title, const Page& before) {
        XAsyncBlock block{};
        size_t size = 0;
        HRESULT hr = wait_for(block, [&](XAsyncBlock* async) {
            return XblLeaderboardResultGetNextAsync(title.context, before.result, page_size, async);
        });
        if (SUCCEEDED(hr)) {
            hr = XblLeaderboardResultGetNextResultSize(&block, &size);
        }
        if (SUCCEEDED(hr)) {
            buffer.resize(size);
            hr = XblLeaderboardResultGetNextResult(&block, size, buffer.data(), &result, nullptr);
        }
        return hr;
    }

    void show(unsigned number) const {
        std::printf("page %u of %u players\n", number, result->totalRowCount);
        for (size_t at = 0; at < result->rowsCount; ++at) {
            const XblLeaderboardRow& row = result->rows[at];
            std::printf("  %u. %s %s\n", row.rank, row.gamertag, row.columnValuesCount > 0 ? row.columnValues[0] : "");
        }
    }
};

} // namespace

int main(int argc, char** argv) {
    Title title;
    HRESULT hr = title.start();
    if (SUCCEEDED(hr)) {
        hr = write_lanterns(title, argc > 1 ? std::atof(argv[1]) : 5);
    }
    Page page;
    if (SUCCEEDED(hr)) {
        hr = page.first(title);
    }
    for (unsigned number = 1; SUCCEEDED(hr); ++number) {
        page.show(number);
        if (!page.result->hasNext) {
            break;
        }
        Page next;
        hr = next.after(title, page);
        page = std::move(next);
    }
    return ended(hr);
}
