using Microsoft.AspNetCore.Http;
using OrchardCore.Locking.Distributed;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Lets one save of an item finish before the next begins. Without a request, as in tasks, the store's own check has to do.</summary>
public sealed class EditLocks(IDistributedLock locks, IHttpContextAccessor http)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestSave = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Holds an item until the request is over: what it saved is committed then. After ten seconds nobody waits any longer.</summary>
    public async Task HoldAsync(string contentItemId)
    {
        if (http.HttpContext is not { } request || !_asked.Add(contentItemId))
        {
            return;
        }

        var (locker, isLocked) = await locks.TryAcquireLockAsync($"ForumOrchard.Editing:{contentItemId}", Patience, LongestSave);
        if (isLocked)
        {
            request.Response.RegisterForDisposeAsync(locker!);
        }
    }
}
