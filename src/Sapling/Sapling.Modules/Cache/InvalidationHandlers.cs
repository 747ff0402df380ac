using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Sapling.Modules.Cache;

/// <summary>
/// Passes invalidations to their handlers. The change is committed by then, so a failing handler never fails the
/// caller: the failure is logged, the other handlers run, and the failed one is called again until it succeeds.
/// </summary>
internal sealed partial class InvalidationHandlers(IServiceProvider services, ILogger<InvalidationHandlers> logger)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Invalidation> _missed = [];
    private string _failure = "";

    /// <summary>Skips kinds without a handler here: another process may have more features enabled.</summary>
    /// <returns>Whether all handlers succeeded; those that failed are retried.</returns>
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
            // Repeat all of it: a cache later in the order may have been rebuilt from the one that missed the invalidation.
            Remember(due);
        }

        return isComplete;
    }

    /// <summary>Retries the invalidations that a handler missed.</summary>
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
            // One by one, so that a failure on one value does not keep the others from the handler.
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
