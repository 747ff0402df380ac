using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Cache;

/// <summary>Lets a cache know that what it holds is out of date.</summary>
public interface ISignal
{
    /// <summary>Changes when the key is signalled next.</summary>
    IChangeToken GetToken(string key);

    Task SignalTokenAsync(string key);
}
