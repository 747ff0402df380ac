using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Cache;

/// <summary>Lets a cache know that what it holds is out of date.</summary>
public interface ISignal
{
    /// <summary>Changes when the key is signalled next.</summary>
    IChangeToken GetToken(string key);

    /// <summary>Signals at once, in this process; what depends on a commit waits for it by <c>ShellScope.AddDeferredSignal</c>.</summary>
    Task SignalTokenAsync(string key);
}
