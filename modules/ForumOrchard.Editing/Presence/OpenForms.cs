using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Presence;

/// <summary>
/// Who has which form open: a hint, kept in the cache that the nodes share, or in that of this node. Of two people who open a form within the same few milliseconds one may be missing
/// until the browser says so again. Without the cache, nobody is seen, and nothing else suffers.
/// </summary>
public sealed class OpenForms(IDistributedCache cache, IClock clock, ILogger<OpenForms> logger)
{
    private const string Prefix = "ForumOrchard.OpenForms:";

    /// <summary>How long a form counts as open of which nothing more is heard: a browser without script says nothing.</summary>
    private static readonly TimeSpan Opened = TimeSpan.FromMinutes(15);

    /// <summary>The same for a browser that has said that it is still open, which it does every 40 seconds.</summary>
    private static readonly TimeSpan Said = TimeSpan.FromSeconds(100);

    /// <summary>The same for a page that was left: one that is saved or loaded again is soon back.</summary>
    private static readonly TimeSpan Left = TimeSpan.FromSeconds(10);

    /// <summary>Remembers that a user has opened a form.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="user">The user.</param>
    /// <returns>Who else has it open, in the order of their coming.</returns>
    public Task<IReadOnlyList<OpenForm>> OpenAsync(string contentItemId, ClaimsPrincipal user) => SayAsync(contentItemId, user, Opened);

    /// <summary>Remembers that a user still has a form open.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public Task<IReadOnlyList<OpenForm>> StayAsync(string contentItemId, ClaimsPrincipal user) => SayAsync(contentItemId, user, Said);

    /// <summary>Remembers that a user has left a form.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public Task<IReadOnlyList<OpenForm>> LeaveAsync(string contentItemId, ClaimsPrincipal user) => SayAsync(contentItemId, user, Left);

    private async Task<IReadOnlyList<OpenForm>> SayAsync(string contentItemId, ClaimsPrincipal user, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id)
        {
            return [];
        }

        try
        {
            var now = clock.UtcNow;
            var open = (await cache.GetAsync(Prefix + contentItemId) is { } json ? JsonSerializer.Deserialize<List<OpenForm>>(json) ?? [] : []).Where(form => form.UntilUtc > now).ToList();
            var since = open.Find(form => form.UserId == id)?.SinceUtc ?? now;
            List<OpenForm> others = [.. open.Where(form => form.UserId != id)];
            await cache.SetAsync(
                Prefix + contentItemId,
                JsonSerializer.SerializeToUtf8Bytes(others.Append(new OpenForm(id, user.Identity?.Name ?? string.Empty, since, now + lifetime))),
                new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Opened });
            return [.. others.OrderBy(form => form.SinceUtc)];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning(exception, "Who has a form open is not known: the cache does not answer.");
            return [];
        }
    }
}
