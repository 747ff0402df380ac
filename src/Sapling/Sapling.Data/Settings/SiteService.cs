using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using Sapling.Data.Sessions;
using Sapling.Modules.Cache;
using YesSql;

namespace Sapling.Data.Settings;

/// <summary>
/// Stores the settings as one document. Requests share one instance until a change is committed; the unit of work that
/// changes the settings sees its own.
/// </summary>
internal sealed class SiteService(IStore store, ITagCache tags, ISignal signal) : ISiteService
{
    private const string Signal = "Sapling.Site";

    private static readonly object Pending = new();

    private readonly SignalledValue<ISite> _shared = new(signal, Signal);

    public Task<ISite> GetSiteSettingsAsync()
        => ShellScope.Current?.Items.GetValueOrDefault(Pending) is ISite pending ? Task.FromResult(pending)
            : _shared.GetAsync(ReadAsync).AsTask();

    public async Task<ISite> LoadSiteSettingsAsync()
    {
        var session = RequiredScope.ServiceProvider.GetRequiredService<ISession>();

        // The caller will change them. Locking makes the second of two concurrent changes read what the first has written, even
        // if they change different groups.
        await session.LockNamesAsync();
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
            return Task.CompletedTask;
        });
        ShellScope.AddDeferredSignal(Signal);

        // Any page may show a setting.
        await tags.RemoveTagAsync("site");
    }

    private static ShellScope RequiredScope => ShellScope.Current ?? throw new InvalidOperationException("Settings are changed within a request or another unit of work.");

    private async Task<ISite> ReadAsync()
    {
        await using var session = store.CreateSession(withTracking: false);
        var site = await session.Query().For<SiteSettings>().FirstOrDefaultAsync() ?? New();
        site.IsShared = true;
        return site;
    }

    private static SiteSettings New() => new() { SiteSalt = RandomNumberGenerator.GetHexString(32, lowercase: true) };
}
