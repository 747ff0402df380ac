using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sapling.Modules.Cache;

/// <summary>
/// Passes what is out of date on to those who tell the caches. What changed is committed by then, so no fault of one of them reaches
/// whoever changed it; it is logged, the others are told, and the one that failed is told again until it has heard.
/// </summary>
internal sealed partial class InvalidationHandlers(IServiceProvider services, ILogger<InvalidationHandlers> logger)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Invalidation> _missed = [];
    private string _failure = "";

    /// <summary>A kind that nobody here knows is passed over: another process may have more features.</summary>
    /// <returns>Whether all have heard; those that have not are told again.</returns>
    public async Task<bool> RaiseAsync(IReadOnlyCollection<Invalidation> invalidations)
    {
        var due = TakeMissed();
        due.UnionWith(invalidations);
        if (due.Count == 0)
        {
            return true;
        }

        var values = due.ToLookup(invalidation => invalidation.Kind, invalidation => invalidation.Value, StringComparer.Ordinal);
        var isComplete = true;
        foreach (var handler in services.GetServices<IInvalidationHandler>().Where(handler => values.Contains(handler.Kind)).OrderBy(handler => handler.Order))
        {
            isComplete &= await TellAsync(handler, [.. values[handler.Kind]]);
        }

        if (isComplete)
        {
            _failure = "";
        }
        else
        {
            // All of it once more: what comes later in the order may have been made anew of what was missed.
            Remember(due);
        }

        return isComplete;
    }

    /// <summary>Tells again what a handler did not hear.</summary>
    public Task<bool> RaiseMissedAsync() => RaiseAsync([]);

    private async Task<bool> TellAsync(IInvalidationHandler handler, string[] values)
    {
        try
        {
            await handler.InvalidateAsync(values);
            return true;
        }
        catch (Exception) when (values.Length > 1)
        {
            // One by one: what fails for one value is not to keep the others from being heard.
            var isComplete = true;
            foreach (var value in values)
            {
                isComplete &= await TellAsync(handler, [value]);
            }

            return isComplete;
        }
        catch (Exception exception)
        {
            LogOnce(exception, handler.Kind, values[0]);
            return false;
        }
    }

    private HashSet<Invalidation> TakeMissed()
    {
        lock (_lock)
        {
            var missed = _missed.ToHashSet();
            _missed.Clear();
            return missed;
        }
    }

    private void Remember(HashSet<Invalidation> missed)
    {
        lock (_lock)
        {
            _missed.UnionWith(missed);
        }
    }

    private void LogOnce(Exception exception, string kind, string value)
    {
        if (exception.Message != _failure)
        {
            _failure = exception.Message;
            LogFailure(exception, kind, value);
        }
    }

    [LoggerMessage(LogLevel.Error, "A cache could not be told that the {Kind} '{Value}' is out of date; it is told again.")]
    private partial void LogFailure(Exception exception, string kind, string value);
}
