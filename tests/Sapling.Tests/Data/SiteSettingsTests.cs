using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Settings;
using Sapling.Data.Settings;

namespace Sapling.Tests.Data;

public sealed class SqliteSiteSettingsTests() : SiteSettingsTests(new SqliteTestDatabase());

public sealed class PostgresSiteSettingsTests(PostgresServer server) : SiteSettingsTests(new PostgresTestDatabase(server));

public abstract class SiteSettingsTests(TestDatabase database) : DataTests(database)
{
    [Fact]
    public async Task Update_ManyEditorsOfDifferentGroupsAtOnce_AllAreKept()
    {
        await using var services = Database.CreateServices(services => services.AddSingleton<ISiteService, SiteService>());
        await ChangeAsync(services, site => site.SiteName = "Forum");

        await Task.WhenAll(
            Task.Run(() => ChangeAsync(services, site => site.SiteName = "Форум"), Cancellation),
            Task.Run(() => ChangeAsync(services, site => site.TimeZoneId = "Asia/Bishkek"), Cancellation),
            Task.Run(() => ChangeAsync(services, site => site.PageSize = 12), Cancellation),
            Task.Run(() => ChangeAsync(services, site => site.Put(new Letterhead { Town = "Bishkek" })), Cancellation));

        await ShellScope.UsingNewScopeAsync(services, async _ =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal(("Форум", "Asia/Bishkek", 12), (site.SiteName, site.TimeZoneId, site.PageSize));
            Assert.Equal("Bishkek", site.As<Letterhead>().Town);
        });
    }

    private static Task ChangeAsync(ServiceProvider services, Action<ISite> change) => ShellScope.UsingNewScopeAsync(services, async _ =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        await Task.Delay(50, Cancellation);
        change(site);
        await sites.UpdateSiteSettingsAsync(site);
    });

    private sealed class Letterhead
    {
        public string Town { get; set; } = "";
    }
}
