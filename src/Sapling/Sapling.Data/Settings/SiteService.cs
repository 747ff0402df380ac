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
/// The settings are one document. Requests share one instance until a change is committed; the unit of work that changes them sees its own.
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

        // They are read to be changed: of two that change different groups at once, the second reads what the first has written.
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

        // Whatever a visitor sees may show a setting.
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
