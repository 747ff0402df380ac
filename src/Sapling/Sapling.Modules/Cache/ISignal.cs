using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Cache;

/// <summary>Invalidates caches by key.</summary>
public interface ISignal
{
    /// <summary>A token that fires at the next signal for the key.</summary>
    IChangeToken GetToken(string key);

    /// <summary>Signals at once, in this process only. To signal after the commit, use <c>ShellScope.AddDeferredSignal</c>.</summary>
    Task SignalTokenAsync(string key);
}
