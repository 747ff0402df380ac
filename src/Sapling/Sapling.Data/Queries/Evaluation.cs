using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Data.Queries;

/// <summary>Works out expressions that depend on nothing.</summary>
internal static class Evaluation
{
    /// <summary>The value of an expression without parameters.</summary>
    public static object? ValueOf(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is { } owner ? ValueOf(owner) : null),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(member.Expression is { } owner ? ValueOf(owner) : null),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)(),
    };
}
