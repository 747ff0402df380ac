using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Caching;

/// <summary>Passes what is out of date on to those who tell the caches.</summary>
internal sealed class InvalidationHandlers(IServiceProvider services)
{
    /// <summary>A kind that nobody here knows is passed over: another process may have more features.</summary>
    public async Task RaiseAsync(IReadOnlyCollection<Invalidation> invalidations)
    {
        if (invalidations.Count == 0)
        {
            return;
        }

        var values = invalidations.ToLookup(invalidation => invalidation.Kind, invalidation => invalidation.Value, StringComparer.Ordinal);
        foreach (var handler in services.GetServices<IInvalidationHandler>().Where(handler => values.Contains(handler.Kind)).OrderBy(handler => handler.Order))
        {
            await handler.InvalidateAsync([.. values[handler.Kind].Distinct(StringComparer.Ordinal)]);
        }
    }
}
