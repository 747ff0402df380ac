using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using YesSql;

namespace Sapling.Data.Settings;

/// <summary>
/// The settings are one document. Requests share one instance until a change is committed; the unit of work that changes them sees its own.
/// </summary>
internal sealed class SiteService(IStore store, ITagCache tags) : ISiteService
{
    private static readonly object Pending = new();

    private SiteSettings? _shared;
    private int _generation;

    public Task<ISite> GetSiteSettingsAsync()
        => ShellScope.Current?.Items.GetValueOrDefault(Pending) is ISite pending ? Task.FromResult(pending)
            : _shared is { } shared ? Task.FromResult<ISite>(shared)
            : ReadAsync();

    public async Task<ISite> LoadSiteSettingsAsync()
    {
        var session = RequiredScope.ServiceProvider.GetRequiredService<ISession>();
        return await session.Query().For<SiteSettings>().FirstOrDefaultAsync() ?? New();
    }

    public async Task UpdateSiteSettingsAsync(ISite site)
    {
        var scope = RequiredScope;
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveAsync(site);
        scope.Items[Pending] = site;
        scope.AfterCommit("site", () =>
        {
            scope.Items.Remove(Pending);
            Interlocked.Increment(ref _generation);
            _shared = null;
            return Task.CompletedTask;
        });

        // Whatever a visitor sees may show a setting.
        await tags.RemoveTagAsync("site");
    }

    private static ShellScope RequiredScope => ShellScope.Current ?? throw new InvalidOperationException("Settings are changed within a request or another unit of work.");

    private async Task<ISite> ReadAsync()
    {
        var generation = _generation;
        await using var session = store.CreateSession(withTracking: false);
        var site = await session.Query().For<SiteSettings>().FirstOrDefaultAsync() ?? New();
        site.IsShared = true;

        // Somebody may have committed a change since the document was read.
        if (generation == Volatile.Read(ref _generation))
        {
            _shared = site;
        }

        return site;
    }

    private static SiteSettings New() => new() { SiteSalt = RandomNumberGenerator.GetHexString(32, lowercase: true) };
}
