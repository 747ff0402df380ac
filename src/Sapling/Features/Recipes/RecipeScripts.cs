using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Scripting;

namespace Sapling.Features.Recipes;

/// <summary>
/// The scripts of one recipe run: replaces every string of the form <c>[prefix: script]</c> with its result, as text.
/// Other strings, with or without brackets, stay unchanged.
/// </summary>
internal sealed class RecipeScripts : IGlobalMethodProvider
{
    private readonly IScriptingManager _scripting;
    private readonly RecipeDescriptor _recipe;
    private readonly JsonObject _variables;
    private readonly IDictionary<string, object> _parameters;
    private readonly HashSet<string> _underEvaluation = new(StringComparer.Ordinal);
    private readonly GlobalMethod[] _methods;

    public RecipeScripts(
        IScriptingManager scripting,
        RecipeDescriptor recipe,
        JsonObject variables,
        IDictionary<string, object> parameters)
    {
        _scripting = scripting;
        _recipe = recipe;
        _variables = variables;
        _parameters = parameters;
        _methods =
        [
            new() { Name = "variables", Method = _ => (Func<string, string>)Variable },
            new() { Name = "parameters", Method = _ => (Func<string, object>)Parameter },
        ];
    }

    public IEnumerable<GlobalMethod> GetMethods() => _methods;

    /// <summary>The tree with its scripts replaced by their results; changes <paramref name="node"/> itself if possible.</summary>
    public JsonNode? Evaluate(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                // A separate list, because replacing a value would change the collection being enumerated; most objects contain
                // no script.
                List<(string Name, string Text)>? scripts = null;
                foreach (var (name, value) in json)
                {
                    if (Script(value) is { } text)
                    {
                        (scripts ??= []).Add((name, text));
                    }
                    else
                    {
                        Evaluate(value);
                    }
                }

                scripts?.ForEach(script => json[script.Name] = Run(script.Text));
                return json;

            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    if (Script(array[i]) is { } text)
                    {
                        array[i] = Run(text);
                    }
                    else
                    {
                        Evaluate(array[i]);
                    }
                }

                return array;

            default:
                return Script(node) is { } script ? Run(script) : node;
        }
    }

    private string? Script(JsonNode? node) =>
        node is JsonValue value
        && value.GetValueKind() == JsonValueKind.String
        && value.GetValue<string>() is ['[', .., ']'] text
        && text.IndexOf(':', StringComparison.Ordinal) is > 1 and var colon
        && _scripting.GetScriptingEngine(text[1..colon]) is not null
            ? text[1..^1]
            : null;

    /// <summary>A result that is itself a script is evaluated too.</summary>
    private string Run(string directive)
    {
        var result = Convert.ToString(
            _scripting.Evaluate(directive, _recipe.FileProvider, _recipe.BasePath, [this]),
            System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return Script(JsonValue.Create(result)) is { } again && again != directive ? Run(again) : result;
    }

    /// <summary>A variable is evaluated on first use and keeps its value for the rest of the recipe.</summary>
    private string Variable(string name)
    {
        if (!_variables.TryGetPropertyValue(name, out var value))
        {
            throw new KeyNotFoundException($"The recipe has no variable \"{name}\".");
        }

        if (!_underEvaluation.Add(name))
        {
            throw new InvalidOperationException($"The variable \"{name}\" is defined by itself.");
        }

        var evaluated = Evaluate(value)?.ToString() ?? "";
        _variables[name] = evaluated;
        _underEvaluation.Remove(name);
        return evaluated;
    }

    private object Parameter(string name) =>
        _parameters.TryGetValue(name, out var value)
            ? value
            : throw new KeyNotFoundException($"The recipe was given no parameter \"{name}\".");
}
