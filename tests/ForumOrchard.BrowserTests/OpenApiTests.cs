using System.Text.Json.Nodes;
using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.BrowserTests;

/// <summary>The description of the search API is valid according to a validator that people use, not only to the library that writes it.</summary>
public sealed class OpenApiTests(ForumBrowser browser)
{
    [Fact]
    public async Task Description_OfTheSearchApi_IsAcceptedByAValidator() => Validate(await DescriptionAsync());

    [Theory]
    [InlineData("in", "nowhere")]
    [InlineData("schema", null)]
    public async Task Description_ThatIsNotOpenApi_IsRefused(string property, string? value)
    {
        var description = JsonNode.Parse(await DescriptionAsync())!;
        var parameter = description["paths"]!["/api/search"]!["get"]!["parameters"]![0]!.AsObject();
        parameter[property] = value;

        Assert.Throws<InvalidOperationException>(() => Validate(description.ToJsonString()));
    }

    private Task<string> DescriptionAsync() => browser.Site.Client.GetStringAsync("/api/search/openapi.json", TestContext.Current.CancellationToken);

    private static void Validate(string description)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, description);
            Commands.Run("node", BrowserTools.OpenApiValidator.Path, file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
