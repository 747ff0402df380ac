using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>The translation memory on PostgreSQL.</summary>
public sealed class MemoryOnPostgresTests : IAsyncLifetime
{
    private readonly PostgresServer _server = new();
    private readonly ForumSite _site = new();

    public async ValueTask InitializeAsync()
    {
        const string Tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        _site.Settings[Tenant + "DatabaseProvider"] = "Postgres";
        _site.Settings[Tenant + "DatabaseConnectionString"] = await _server.CreateDatabaseAsync(TestContext.Current.CancellationToken);
        await _site.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Memory_OnPostgres_IsBuiltSearchedAndOffered()
    {
        using var editor = await _site.SignInAsync("ru");
        var steps = new MemorySteps(_site, editor);
        await steps.AddPairAsync(("Цапля у пруда", "<p>Ёмкая Цапля стоит на одной ноге у пруда.</p>"), ("The heron", "<p>The heron stands on one leg at the pond.</p>"));
        await steps.BuildAsync();

        Assert.Equal("Ёмкая Цапля стоит на одной ноге у пруда.", (await editor.OpenAsync("/Admin/Translations/Memory?q=" + Uri.EscapeDataString("ЕМКАЯ цапля"))).QuerySelector("td[id^=pair-]")!.TextContent);
        Assert.Equal([("87 %", "The heron stands on one leg at the pond.")], await steps.OfferedAsync(await steps.BeginAsync("Цапля снова", "<p>Ёмкая цапля стояла на одной ноге у пруда!</p>"), 1));
    }
}
