// A static object that outlives main(), so that threads may use it while the process exits.
#pragma once

#include <new>
#include <utility>

namespace xblshim::base {

// For function-local statics: `static NeverDestroyed<Pool> pool; return *pool;`. It allocates no memory, so the first
// use succeeds when memory is exhausted, unlike `new`.
template <class Type> class NeverDestroyed {
public:
    template <class... Arguments>
    explicit NeverDestroyed(Arguments&&... arguments)
        : m_object(::new (static_cast<void*>(m_memory)) Type(std::forward<Arguments>(arguments)...)) {}
    NeverDestroyed(const NeverDestroyed&) = delete;
    NeverDestroyed& operator=(const NeverDestroyed&) = delete;

    Type& operator*() noexcept { return *m_object; }
    Type* operator->() noexcept { return m_object; }

private:
    alignas(Type) unsigned char m_memory[sizeof(Type)];
    Type* const m_object;
};

} // namespace xblshim::base
