using System.Text;
using OrchardCore.Recipes.Models;

namespace Sapling.Tests.Recipes;

public sealed class RecipeExecutorTests
{
    [Fact]
    public async Task Execute_StepNameInOtherCase_IsTheSameStep()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "TEST", "value": "x" }""");

        await site.RunAsync("R");

        Assert.Equal(["x"], site.Ran);
    }

    [Fact]
    public async Task Execute_VariableIsAScript_KeepsOneValueForTheWholeRecipe()
    {
        await using var site = (await SmallSite.CreateAsync()).WithFile("Recipes/R.recipe.json", """
            {
              "name": "R",
              "variables": { "id": "[js: uuid()]" },
              "steps": [
                { "name": "test", "value": "[js: variables('id')]" },
                { "name": "test", "value": "[js:variables('id')]" }
              ]
            }
            """);

        await site.RunAsync("R");

        Assert.Matches("^[0-9abcdefghjkmnpqrstvwxyz]{26}$", site.Ran[0]);
        Assert.Equal(site.Ran[0], site.Ran[1]);
    }

    [Fact]
    public async Task Execute_VariableIsDefinedByItself_SaysSo()
    {
        await using var site = (await SmallSite.CreateAsync()).WithFile("Recipes/R.recipe.json", """
            {
              "name": "R",
              "variables": { "a": "[js: variables('b')]", "b": "[js: variables('a')]" },
              "steps": [ { "name": "test", "value": "[js: variables('a')]" } ]
            }
            """);

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains("defined by itself", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Parameters_AreThoseOfTheCaller()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "test", "value": "[js: parameters('Name') + '!']" }""");

        await site.RunAsync("R", ("Name", "Айгуль"));

        Assert.Equal(["Айгуль!"], site.Ran);
    }

    [Fact]
    public async Task Execute_ParameterIsMissing_NamesIt()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "test", "value": "[js: parameters('Nothing')]" }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains("\"Nothing\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Base64AndFile_AreRead()
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes("Привет"));
        await using var site = (await SmallSite.CreateAsync())
            .WithFile("Recipes/about.html", "<p>Об организации</p>")
            .WithRecipe(
                "R",
                $$"""{ "name": "test", "value": "[js: base64('{{encoded}}')]" }""",
                """{ "name": "test", "value": "[file:text('about.html')]" }""");

        await site.RunAsync("R");

        Assert.Equal(["Привет", "<p>Об организации</p>"], site.Ran);
    }

    [Theory]
    [InlineData("[not a script]")]
    [InlineData("[unknown: prefix]")]
    [InlineData("js: uuid()")]
    [InlineData("[")]
    [InlineData("[]")]
    public async Task Execute_TextInBrackets_IsNoScript(string text)
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", $$"""{ "name": "test", "value": "{{text}}" }""");

        await site.RunAsync("R");

        Assert.Equal([text], site.Ran);
    }

    [Fact]
    public async Task Execute_ScriptDoesNotEnd_IsStopped()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "test", "value": "[js: (function f() { return f() })()]" }""");

        await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));
    }

    [Fact]
    public async Task Execute_StepFails_SaysRecipeNumberNameAndReason()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe(
            "Broken",
            """{ "name": "test", "value": "1" }""",
            """{ "name": "test", "fault": "The ink has dried." }""",
            """{ "name": "test", "value": "3" }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("Broken"));

        Assert.Equal("Recipe \"Broken\" stopped at step 2 \"test\": The ink has dried.", fault.Message);
        Assert.Equal(["1"], site.Ran);
    }

    [Fact]
    public async Task Execute_StepNobodyKnows_IsAFault()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "tset" }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains("step 1 \"tset\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_RecipesStep_RunsThemInOrderBeforeTheNextStep()
    {
        await using var site = (await SmallSite.CreateAsync())
            .WithRecipe("First", """{ "name": "test", "value": "1" }""")
            .WithRecipe("Second", """{ "name": "test", "value": "2" }""")
            .WithRecipe(
                "All",
                """{ "name": "recipes", "Values": [ { "executionid": "x", "name": "first" }, { "executionid": "x", "name": "Second" } ] }""",
                """{ "name": "test", "value": "3" }""");

        await site.RunAsync("All");

        Assert.Equal(["1", "2", "3"], site.Ran);
    }

    [Fact]
    public async Task Execute_RecipeCallsItself_Stops()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("Loop", """{ "name": "recipes", "Values": [ { "name": "Loop" } ] }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("Loop"));

        Assert.Contains("calls itself", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_CalledRecipeIsMissing_NamesIt()
    {
        await using var site = (await SmallSite.CreateAsync()).WithRecipe("R", """{ "name": "recipes", "Values": [ { "name": "Gone" } ] }""");

        var fault = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync("R"));

        Assert.Contains("\"Gone\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_CommentsAndTrailingCommas_AreAllowed()
    {
        await using var site = (await SmallSite.CreateAsync()).WithFile("Recipes/R.recipe.json", """
            {
              // Where it comes from.
              "name": "R",
              "steps": [ { "name": "test", "value": "x", }, ],
            }
            """);

        await site.RunAsync("R");

        Assert.Equal(["x"], site.Ran);
    }

    [Fact]
    public async Task Harvest_FileIsNoJson_SaysWhichAndWhere()
    {
        await using var site = (await SmallSite.CreateAsync()).WithFile("Recipes/Bad.recipe.json", "{\n  \"name\": oops }");

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => site.FindAsync("Bad"));

        Assert.Contains("Bad.recipe.json", fault.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", fault.Message, StringComparison.Ordinal);
    }
}
