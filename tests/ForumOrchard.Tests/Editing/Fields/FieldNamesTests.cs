namespace ForumOrchard.Tests.Editing.Fields;

/// <summary>Forms of the site's types, as an editor meets them.</summary>
public sealed class FieldNamesTests(SharedSite site)
{
    public static TheoryData<string> Types => ["Page", "NewsArticle", "LegalAct", "Publication", "Dialogue", "Program", "MemberOrganization", "CouncilMember", "LatestNewsWidget", "LatestPublicationsWidget", "DialoguesWidget"];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Form_InRussian_HasNoEnglishNameHintOrChoice(string type)
    {
        var form = await new FieldSample(site).OpenNewAsync(type);

        // An item that may be picked is named in its own language, and other tests add some.
        var texts = form.QuerySelectorAll("label, legend, .hint, select:not([multiple]) option:first-child, .form-check-label")
            .Where(element => element.GetAttribute("lang") is null or "ru" && element.QuerySelector("[lang]") is null)
            .Select(element => element.TextContent)
            .Except(["ISBN", "DOI"]);
        Assert.NotEmpty(form.QuerySelectorAll("label"));
        Assert.Equal(string.Empty, string.Join('\n', texts.Where(text => text.Replace("https://doi.org/", "", StringComparison.Ordinal).Any(letter => letter is >= 'A' and <= 'Z') || !text.Any(letter => letter is >= 'А' and <= 'я'))));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Form_EachInputHasALabelAndEachIdIsThereOnce(string type)
    {
        var form = await new FieldSample(site).OpenNewAsync(type);

        var unlabelled = form.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(input => form.QuerySelector($"label[for='{input.Id}']") is null).Select(input => input.GetAttribute("name"));
        var ids = form.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(id => id.Count() > 1).Select(id => id.Key);
        var untied = form.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')).Where(id => form.GetElementById(id) is null);
        Assert.Empty(unlabelled);
        Assert.Empty(ids);
        Assert.Empty(untied);
    }
}
