using AngleSharp.Dom;
using ForumOrchard.Health.Points;
using ForumOrchard.Health.Site;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Health;

/// <summary>The page says what is wrong with a real site, and how to mend it.</summary>
public sealed class HealthPagesTests(HealthPagesTests.HealthSite site) : IClassFixture<HealthPagesTests.HealthSite>
{
    private const string Page = "/Admin/Health";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Site_WithoutAddressZoneAndMail_IsToldInRussianWithLinks_AndMendedItIsNot()
    {
        using var administrator = await site.SignInAsync("ru");
        await ChangeAsync(settings =>
        {
            settings.TimeZoneId = null!;
            settings.BaseUrl = null!;
        });

        var findings = Findings(await administrator.OpenAsync(Page));

        Assert.Contains(findings, finding => finding is { Point: "Часовой пояс · Совет", Link: "/Admin/Settings/general" });
        Assert.Contains(findings, finding => finding is { Point: "Адрес сайта · Совет", Link: "/Admin/Settings/general" });
        Assert.Contains(findings, finding => finding is { Point: "Почта · Совет", Link: "/Admin/Settings/email" });
        await ChangeAsync(settings =>
        {
            settings.TimeZoneId = "Asia/Bishkek";
            settings.BaseUrl = "https://forum.example.org";
            settings.Put("SmtpSettings", new { IsEnabled = true, DefaultSender = "forum@example.org" });
        });
        var mended = Findings(await administrator.OpenAsync(Page)).Select(finding => finding.Point).ToList();
        Assert.DoesNotContain(mended, point => point.StartsWith("Часовой", StringComparison.Ordinal) || point.StartsWith("Адрес", StringComparison.Ordinal) || point.StartsWith("Почта", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Point_ThatFails_IsAFaultAndHidesNoOther()
    {
        using var administrator = await site.SignInAsync("ru");

        var page = await administrator.OpenAsync(Page);

        Assert.Contains(Findings(page), finding => finding.Point == "Сломанная · Неисправность" && finding.What.Contains("Это не удалось проверить.", StringComparison.Ordinal));
        Assert.DoesNotContain("Не вышло", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main > ul:last-of-type li"), item => item.TextContent == "Место на диске");
    }

    [Fact]
    public async Task Search_WithoutAnIndex_IsAFaultUntilItAnswers()
    {
        await site.UntilSearchableAsync(Cancellation);
        using var administrator = await site.SignInAsync("ru");
        Assert.DoesNotContain(Findings(await administrator.OpenAsync(Page)), finding => finding.Point.StartsWith("Поиск", StringComparison.Ordinal));

        await ChangeCulturesAsync("ru", "en", "ky");
        var findings = Findings(await administrator.OpenAsync(Page));
        await ChangeCulturesAsync("ru", "en");

        Assert.Contains(findings, finding => finding.Point == "Поиск · Неисправность" && finding.What.Contains("кыргызча", StringComparison.Ordinal) && finding.Link == "/Admin/search-indexes");
    }

    [Fact]
    public async Task DataFolder_ThatCannotBeWritten_IsAFault()
    {
        HealthFinding? finding = null;
        await site.InScopeAsync(async services => finding = await new DataFolderPoint(
            Options.Create(new ShellOptions { ShellsApplicationDataPath = Path.Combine(site.DataFolder, "gone"), ShellsContainerName = "Sites" }),
            services.GetRequiredService<ShellSettings>(),
            services.GetRequiredService<IStringLocalizer<DataFolderPoint>>()).LookAsync(Cancellation));

        Assert.Equal(HealthLevel.Fault, finding?.Level);
    }

    private static List<(string Point, string What, string? Link)> Findings(IDocument page) =>
        [.. page.QuerySelectorAll("main .list-group-item").Select(item => (string.Join(' ', item.QuerySelector("h2")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), item.QuerySelector("strong")!.TextContent, item.QuerySelector("a")?.GetAttribute("href")))];

    private Task ChangeAsync(Action<ISite> change) => site.InScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var settings = await sites.LoadSiteSettingsAsync();
        change(settings);
        await sites.UpdateSiteSettingsAsync(settings);
    });

    private Task ChangeCulturesAsync(params string[] cultures) =>
        ChangeAsync(settings => settings.Put("LocalizationSettings", new { DefaultCulture = cultures[0], SupportedCultures = cultures, FallBackToParentCulture = true }));

    public sealed class HealthSite : ForumSite
    {
        public HealthSite() => ChangeServices = services => services.AddHealthPoint<BrokenPoint>();
    }

    private sealed class BrokenPoint : IHealthPoint
    {
        public string Name => "Сломанная";

        public Task<HealthFinding?> LookAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Не вышло.");
    }
}
