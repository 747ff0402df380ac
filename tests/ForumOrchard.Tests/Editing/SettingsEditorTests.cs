using AngleSharp.Dom;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Organization.Settings.Editing;
using ForumOrchard.Redirects;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Editing;

/// <summary>The settings pages "Organization" and "Old addresses": drivers, binding and views. Nothing is stored.</summary>
public sealed class SettingsEditorTests(SharedSite site)
{
    private OrganizationSettings _organization = new();
    private RedirectsSettings _redirects = new();

    [Fact]
    public async Task Organization_Opened_HasTheTextsOfEachLanguageInInputsOfTheirName()
    {
        var (form, _) = await OpenAsync(new EditorForm(site), OrganizationSettingsDisplayDriver.GroupId);

        Assert.Equal("ru", Value(form, "OrganizationSettings.Languages[0].Culture"));
        Assert.Equal("Форум женских НПО Кыргызстана", Value(form, "OrganizationSettings.Languages[0].Name"));
        Assert.Equal("Forum of Women’s NGOs of Kyrgyzstan", Value(form, "OrganizationSettings.Languages[1].Name"));
        Assert.Equal("forumofwomenngos@gmail.com", Value(form, "OrganizationSettings.Email"));
        Assert.NotEmpty(Value(form, "OrganizationSettings.Hotlines[0].Number"));
        Assert.NotEmpty(Value(form, "OrganizationSettings.Hotlines[0].Labels[0]"));
        foreach (var label in form.QuerySelectorAll("label"))
        {
            Assert.NotNull(form.GetElementById(label.GetAttribute("for")!));
        }
    }

    [Fact]
    public async Task Organization_InRussian_HasNoEnglishWord()
    {
        var (form, _) = await OpenAsync(new EditorForm(site), OrganizationSettingsDisplayDriver.GroupId);

        var text = string.Join(' ', form.TextsOf("label, .hint")).Replace("Facebook", "", StringComparison.Ordinal).Replace("Twitter", "", StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]{3,}", text);
    }

    [Fact]
    public async Task Organization_Posted_IsKeptTrimmed()
    {
        var (form, errors) = await PostAsync(
            new EditorForm(site)
            {
                ["OrganizationSettings.Languages[0].Culture"] = "ru",
                ["OrganizationSettings.Languages[0].Name"] = " Форум ",
                ["OrganizationSettings.Languages[1].Culture"] = "en",
                ["OrganizationSettings.Languages[1].Tagline"] = "Together",
                ["OrganizationSettings.Email"] = " a@example.org ",
                ["OrganizationSettings.Hotlines[0].Number"] = "117",
                ["OrganizationSettings.Hotlines[0].Labels[0]"] = "Линия",
                ["OrganizationSettings.Hotlines[0].Labels[1]"] = "Line",
                ["OrganizationSettings.Hotlines[1].Number"] = " ",
            },
            OrganizationSettingsDisplayDriver.GroupId);

        Assert.Empty(errors);
        Assert.Equal(new Dictionary<string, string> { ["ru"] = "Форум" }, _organization.Names);
        Assert.Equal(new Dictionary<string, string> { ["en"] = "Together" }, _organization.Taglines);
        Assert.Equal("a@example.org", _organization.Email);
        var hotline = Assert.Single(_organization.Hotlines);
        Assert.Equal(new Dictionary<string, string> { ["ru"] = "Линия", ["en"] = "Line" }, hotline.Labels);
        Assert.Equal("Форум", Value(form, "OrganizationSettings.Languages[0].Name").Trim());
    }

    [Theory]
    [InlineData("ru", "ru")]
    [InlineData("", "ru")]
    [InlineData("", "")]
    [InlineData("xx", "ru")]
    public async Task Organization_LanguagesPostedWildly_KeepsThoseOfTheSiteOnce(string first, string second)
    {
        await PostAsync(
            new EditorForm(site)
            {
                ["OrganizationSettings.Languages[0].Culture"] = first,
                ["OrganizationSettings.Languages[0].Name"] = "A",
                ["OrganizationSettings.Languages[1].Culture"] = second,
                ["OrganizationSettings.Languages[1].Name"] = "B",
                ["OrganizationSettings.Hotlines[0].Number"] = "117",
                ["OrganizationSettings.Hotlines[0].Labels[0]"] = "A",
                ["OrganizationSettings.Hotlines[0].Labels[1]"] = "B",
            },
            OrganizationSettingsDisplayDriver.GroupId);

        string[] expected = first == "ru" ? ["A"] : second == "ru" ? ["B"] : [];
        Assert.Equal(expected, _organization.Names.Values);
        Assert.Equal(expected, Assert.Single(_organization.Hotlines).Labels.Values);
        Assert.All(_organization.Names.Keys, culture => Assert.Equal("ru", culture));
    }

    [Fact]
    public async Task Organization_AddressThatIsNone_IsRefusedAtItsInput()
    {
        var (form, errors) = await PostAsync(
            new EditorForm(site) { ["OrganizationSettings.Facebook"] = "javascript:alert(1)" }, OrganizationSettingsDisplayDriver.GroupId);

        Assert.Equal(["OrganizationSettings.Facebook"], errors);
        Assert.Equal("Адрес начинается с https://.", Fault(form, "OrganizationSettings.Facebook"));
    }

    [Fact]
    public async Task OldAddresses_Posted_AreKeptAndAFaultyLineIsNamed()
    {
        var (form, errors) = await PostAsync(
            new EditorForm(site) { ["RedirectsSettings.Lines"] = "/a/ {c}/about\n/b/ https://evil.example/" }, RedirectsSettingsDisplayDriver.GroupId);

        Assert.Equal(["RedirectsSettings.Lines"], errors);
        Assert.StartsWith("Строка 2", Fault(form, "RedirectsSettings.Lines"), StringComparison.Ordinal);
        Assert.StartsWith("/a/ {c}/about", _redirects.Lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldAddresses_Opened_HasTheLinesThereAre()
    {
        var (form, _) = await OpenAsync(new EditorForm(site), RedirectsSettingsDisplayDriver.GroupId);

        Assert.Contains("{c}", form.QuerySelector("textarea[name='RedirectsSettings.Lines']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z]{5,}", string.Join(' ', form.TextsOf("label, .hint")));
        Assert.DoesNotContain("{{", form.QuerySelector(".hint")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OrganizationSettingsDisplayDriver.GroupId)]
    [InlineData(RedirectsSettingsDisplayDriver.GroupId)]
    public async Task Settings_WithoutPermission_AreNeitherShownNorChanged(string group)
    {
        var (form, _) = await PostAsync(
            new EditorForm(site) { Role = null, ["OrganizationSettings.Email"] = "evil@example.org", ["RedirectsSettings.Lines"] = "/a/ {c}/about" }, group);

        Assert.Empty(form.QuerySelectorAll("input, textarea"));
        Assert.Equal("forumofwomenngos@gmail.com", _organization.Email);
        Assert.DoesNotContain("/a/ ", _redirects.Lines, StringComparison.Ordinal);
    }

    private static Task<(IDocument Form, IReadOnlyList<string> Errors)> OpenAsync(EditorForm form, string group) => form.RenderAsync(async (services, updater) =>
        await services.GetRequiredService<IDisplayManager<ISite>>()
            .BuildEditorAsync(await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync(), updater, false, group, string.Empty));

    private Task<(IDocument Form, IReadOnlyList<string> Errors)> PostAsync(EditorForm form, string group) => form.RenderAsync(async (services, updater) =>
    {
        var settings = await services.GetRequiredService<ISiteService>().LoadSiteSettingsAsync();
        var shape = await services.GetRequiredService<IDisplayManager<ISite>>().UpdateEditorAsync(settings, updater, false, group, string.Empty);
        _organization = settings.As<OrganizationSettings>();
        _redirects = settings.As<RedirectsSettings>();
        return shape;
    });

    private static string Value(IParentNode form, string name) =>
        form.QuerySelector($"[name='{name}']")!.GetAttribute("value") ?? string.Empty;

    private static string Fault(IParentNode form, string name) => form.QuerySelector($"[data-valmsg-for='{name}']")!.TextContent;
}
