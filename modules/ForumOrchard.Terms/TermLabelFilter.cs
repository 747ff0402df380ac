using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Terms;

/// <summary>
/// <c>{{ id | term_label: "topics" }}</c>: the label, in the current language, of the term with this id or code; for an
/// array, of each. Empty if the taxonomy has no such term.
/// </summary>
public sealed class TermLabelFilter(ITermLabels labels) : ILiquidFilter
{
    /// <inheritdoc/>
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(arguments);
        var terms = await labels.GetAsync(arguments.At(0).ToStringValue());
        if (input.Type != FluidValues.Array)
        {
            return LabelOf(input, terms);
        }

        var found = new List<FluidValue>();
        foreach (var value in input.Enumerate(context))
        {
            if (LabelOf(value, terms) is StringValue label)
            {
                found.Add(label);
            }
        }

        return new ArrayValue(found);
    }

    private static FluidValue LabelOf(FluidValue value, TermList terms)
    {
        var key = value.ToStringValue();
        return (terms.ById(key) ?? terms.ByCode(key)) is { } term ? new StringValue(term.Label()) : NilValue.Instance;
    }
}
