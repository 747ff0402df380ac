using System.Globalization;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The evaluated arguments of a tag: <c>"value", name: "value"</c>. The first argument may also be given by name.</summary>
internal readonly struct TagArguments
{
    private readonly (string? Name, FluidValue Value)[] _values;

    private TagArguments((string? Name, FluidValue Value)[] values) => _values = values;

    public static async ValueTask<TagArguments> EvaluateAsync(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var values = new (string?, FluidValue)[arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = (arguments[index].Name, await arguments[index].Expression.EvaluateAsync(context));
        }

        return new TagArguments(values);
    }

    /// <summary>The named arguments, in order.</summary>
    public IEnumerable<(string Name, FluidValue Value)> Named
        => _values.Where(argument => !string.IsNullOrEmpty(argument.Name)).Select(argument => (argument.Name!, argument.Value));

    /// <summary>The argument with this name, otherwise the first unnamed one; nil if there is neither.</summary>
    public FluidValue First(string name)
    {
        var named = this[name];
        if (!named.IsNil())
        {
            return named;
        }

        foreach (var argument in _values)
        {
            if (string.IsNullOrEmpty(argument.Name))
            {
                return argument.Value;
            }
        }

        return NilValue.Instance;
    }

    public FluidValue this[string name]
    {
        get
        {
            foreach (var argument in _values)
            {
                if (argument.Name == name)
                {
                    return argument.Value;
                }
            }

            return NilValue.Instance;
        }
    }

    /// <summary>Null if missing.</summary>
    public string? Text(string name) => this[name] is var value && value.IsNil() ? null : value.ToStringValue();

    /// <exception cref="FormatException">The value is not a time span such as "00:05:00".</exception>
    public TimeSpan? Span(string name) => Text(name) is { Length: > 0 } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Words separated by spaces or commas, or the elements of an array.</summary>
    public string[] Words(string name) => Words(this[name]);

    public static string[] Words(FluidValue value) => value is ArrayValue array
        ? [.. array.Values.Select(item => item.ToStringValue())]
        : value.ToStringValue().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
