using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;
using Sapling.Features.Recipes;
using Sapling.Features.Scripting;

namespace Sapling.Tests.Recipes;

public sealed class RecipeScriptsPropertyTests
{
    private static readonly Gen<JsonNode?> Trees = Gen.Recursive<JsonNode?>((depth, inner) =>
    {
        var leaf = Gen.OneOf(
            Gen.String.Where(text => !text.StartsWith('[')).Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.String.Select(text => (JsonNode?)JsonValue.Create($"[{text.Replace(':', ' ')}]")),
            Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
            Gen.Const((JsonNode?)null));
        return depth > 3
            ? leaf
            : Gen.OneOf(
                leaf,
                inner.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
                Gen.Select(Gen.String[1, 6], inner).Array[0, 4].Select(pairs => (JsonNode?)new JsonObject(
                    pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2?.DeepClone())))));
    });

    [Fact]
    public void Evaluate_TreeWithoutScripts_StaysAsItIs() =>
        Trees.Sample(
            tree =>
            {
                var before = tree?.ToJsonString();

                var after = Scripts([]).Evaluate(tree);

                Assert.Equal(before, after?.ToJsonString());
            },
            iter: 500);

    [Fact]
    public void Evaluate_AnyTextInBase64_ComesBackWhereverItStands() =>
        Gen.Select(Gen.String.Where(text => !text.StartsWith('[') && IsText(text)), Gen.Int[0, 5]).Sample(
            (text, depth) =>
            {
                JsonNode tree = $"[js: base64('{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}')]";
                for (var i = 0; i < depth; i++)
                {
                    tree = i % 2 == 0 ? new JsonArray(tree) : new JsonObject { ["x"] = tree };
                }

                JsonNode? found = Scripts([]).Evaluate(tree);
                while (found is JsonArray or JsonObject)
                {
                    found = found is JsonArray array ? array[0] : found["x"];
                }

                Assert.Equal(text, found!.GetValue<string>());
            },
            iter: 100);

    /// <summary>An unpaired surrogate cannot be encoded in UTF-8.</summary>
    private static bool IsText(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);

    private static RecipeScripts Scripts(Dictionary<string, object> parameters)
    {
        var services = new ServiceCollection().BuildServiceProvider();
        IScriptingManager scripting = new ScriptingManager([new JavaScriptEngine(), new FileEngine()], [new Base64Only()], services);
        return new RecipeScripts(scripting, new RecipeDescriptor(), [], parameters);
    }

    /// <summary>Without uuid, whose generator needs a service.</summary>
    private sealed class Base64Only : IGlobalMethodProvider
    {
        public IEnumerable<GlobalMethod> GetMethods() => new CommonMethods().GetMethods().Where(method => method.Name == "base64");
    }
}
