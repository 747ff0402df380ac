using AngleSharp.Dom;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Glossary;

/// <summary>The glossary as an editor uses it.</summary>
internal static class GlossarySteps
{
    public const string Address = "/Admin/Glossary";

    /// <returns>The id of the new concept.</returns>
    public static async Task<string> AddTermAsync(this ContentScreensTests.EditedSite site, string russian, string? english, string definition)
    {
        var form = (await site.Editor.OpenAsync($"{Address}/Add")).QuerySelector("main form")!;
        var page = await site.Editor.SendAsync(
            form, ("Domain", "Звери"), ($"{Field(form, "ru")}.Preferred", russian), ($"{Field(form, english is null ? "ru" : "en")}.Definition", definition), ($"{Field(form, "en")}.Preferred", english ?? string.Empty));
        Assert.Null(page.QuerySelector("#faults"));
        return IdOf(page);
    }

    public static async Task<Concept?> FindTermAsync(this ContentScreensTests.EditedSite site, string id)
    {
        Concept? concept = null;
        await site.InScopeAsync(async services => concept = (await services.GetRequiredService<TermbaseStore>().LoadAsync()).Find(id));
        return concept;
    }

    /// <summary>The fields of a language in the form of a term.</summary>
    public static string Field(IElement form, string culture) => form.QuerySelectorAll("[name$='.Culture']").Single(field => field.GetAttribute("value") == culture).GetAttribute("name")!.Split('.')[0];

    public static string IdOf(IDocument page) => page.QuerySelector("form[action$='/Remove']")!.GetAttribute("action")!.Split('/')[^2];

    public static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
