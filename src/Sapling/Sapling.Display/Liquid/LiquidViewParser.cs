using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.Options;
using Parlot.Fluent;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The Liquid grammar with the tags and blocks registered by modules.</summary>
public class LiquidViewParser : FluidParser
{
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, IOptions<FluidParserOptions> fluidParserOptions)
        : base((fluidParserOptions ?? throw new ArgumentNullException(nameof(fluidParserOptions))).Value)
    {
        ArgumentNullException.ThrowIfNull(liquidViewOptions);

        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }
    }

    /// <summary>Parses <c>"value", name: "value", …</c> for tags with such arguments.</summary>
    public Parser<IReadOnlyList<FilterArgument>> ArgumentsListParser => ArgumentsList;

    /// <summary>Parses one value without filters: a literal or a member such as <c>Model.Content</c>.</summary>
    internal Parser<Expression> ValueParser => Primary;
}
