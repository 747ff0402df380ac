using System.Text.Json.Nodes;
using ForumOrchard.Pages.Descriptions;

namespace ForumOrchard.Tests.Pages;

public sealed class JsonLdTests
{
    [Fact]
    public void ToScript_TextThatWouldEndTheScript_IsEscaped()
    {
        var script = JsonLd.ToScript([new JsonObject { ["name"] = "</script><script>alert(1)</script> & “Форум”" }]);

        Assert.Equal(script.Length - "</script>".Length, script.IndexOf("</script", StringComparison.Ordinal));
        Assert.Contains("Форум", script, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script> & “Форум”", Graph(script)[0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public void ToScript_WhatIsNotKnown_IsLeftOut()
    {
        var data = new JsonObject
        {
            ["@type"] = "Book",
            ["isbn"] = null,
            ["license"] = " ",
            ["author"] = new JsonArray(),
            ["publisher"] = new JsonObject { ["name"] = "Forum", ["url"] = null },
            ["numberOfPages"] = 0,
        };

        Assert.Equal(
            """{"@type":"Book","publisher":{"name":"Forum"},"numberOfPages":0}""",
            Graph(JsonLd.ToScript([data]))[0]!.ToJsonString());
    }

    [Fact]
    public void Breadcrumb_Steps_AreCountedFromOne()
    {
        var crumbs = JsonLd.Breadcrumb([("News", "https://forum.example/en/news"), ("An article", "https://forum.example/en/news/a")]);

        Assert.Equal([1, 2], crumbs["itemListElement"]!.AsArray().Select(step => step!["position"]!.GetValue<int>()));
    }

    private static JsonArray Graph(string script)
        => JsonNode.Parse(script[(script.IndexOf('>', StringComparison.Ordinal) + 1)..^"</script>".Length])!["@graph"]!.AsArray();
}
