using System.Text;
using System.Text.Json.Nodes;
using ForumOrchard.Glossary.Exchange;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Tests.Glossary;

/// <summary>Terms that come by a recipe or a file.</summary>
public sealed class GlossaryIntakeTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    [Fact]
    public async Task Recipe_AddsTermsAndLeavesThoseThatAreHere()
    {
        var id = await site.AddTermAsync("квокка", "quokka", "An editor wrote this.");
        var context = new RecipeExecutionContext
        {
            Name = "Glossary",
            Step = JsonNode.Parse($$"""
                { "concepts": [
                    { "Id": "{{id}}", "Wordings": { "en": { "Preferred": "quokka", "Definition": "A recipe." } } },
                    { "Id": "recipe-dunnart", "Wordings": { "en": { "Preferred": " dunnart " } } },
                    { "Id": "recipe-quokka", "Wordings": { "en": { "Preferred": "quokkas" } } },
                    null, "text", { "Id": "two words", "Wordings": {} }, { "Id": "null-wording", "Wordings": { "en": null } }, { "Id": "null-list", "Wordings": { "en": { "Admitted": null } } },
                    { "Id": "no-language", "Wordings": { "!!": { "Preferred": "x" } } }, { "Id": "empty-language", "Wordings": { "": { "Preferred": "x" } } },
                    { "Id": "twice", "Wordings": { "en": { "Preferred": "x" }, "EN": { "Preferred": "y" } } } ] }
                """)!.AsObject(),
        };

        await site.InScopeAsync(services => services.GetServices<IRecipeStepHandler>().OfType<GlossaryStep>().Single().ExecuteAsync(context));

        Assert.Equal(("An editor wrote this.", "dunnart"), ((await site.FindTermAsync(id))!.In("en")!.Definition, (await site.FindTermAsync("recipe-dunnart"))!.In("en")!.Preferred));
        Assert.Equal(9, context.Errors.Count);
        Assert.Contains(context.Errors, error => error.StartsWith("recipe-quokka: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_IsLookedAtFirstAndThenTakenOver()
    {
        var id = await site.AddTermAsync("коала", "koala", "Here.");
        var csv = $"id,language,preferred,definition\r\n{id},en,koala,There.\r\nfile-dingo,ru,динго,\r\nfile-dingo,en,dingo,\r\nfile-wrong,xx,x,\r\nprotection-order,xx,x,\r\n";

        var plan = await site.Editor.UploadTermsAsync("terms.csv", Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Новый: 1", "Изменён: 1", "Не принято: 2"], plan.QuerySelectorAll("main ul:not(.list-group) li").Select(GlossarySteps.Words));
        Assert.Contains("Строка 5 — x: Не принято: языка «xx» нет ни на сайте, ни в глоссарии.", plan.QuerySelectorAll(".list-group-item").Select(GlossarySteps.Words));
        Assert.Null(await site.FindTermAsync("file-dingo"));
        await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Run']")!);
        Assert.Equal(("dingo", "There.", "коала"), ((await site.FindTermAsync("file-dingo"))!.In("en")!.Preferred, (await site.FindTermAsync(id))!.In("en")!.Definition, (await site.FindTermAsync(id))!.In("ru")!.Preferred));

        var tbx = Tbx.Read(await site.Editor.GetByteArrayAsync(new Uri($"{GlossarySteps.Address}/Tbx", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Contains(tbx, one => one.Concept.Id == "file-dingo");
        Assert.Equal(tbx.Count, GlossaryCsv.Read(await site.Editor.GetByteArrayAsync(new Uri($"{GlossarySteps.Address}/Csv", UriKind.Relative), TestContext.Current.CancellationToken)).Count);
        Assert.Contains("Кавычка в строке 2 не закрыта", (await site.Editor.UploadTermsAsync("a.csv", "id,language,preferred\n\"a"u8.ToArray())).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }
}
