using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Data.Queries;

/// <summary>Evaluates expressions that do not depend on the row.</summary>
internal static class Evaluation
{
    /// <summary>The value of an expression without parameters.</summary>
    public static object? ValueOf(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(OwnerOf(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(OwnerOf(member.Expression)),
        MethodCallExpression call => call.Method.Invoke(
            OwnerOf(call.Object), BindingFlags.DoNotWrapExceptions, null, [.. call.Arguments.Select(ValueOf)], null),
        NewExpression { Constructor: { } constructor } creation => constructor.Invoke(
            BindingFlags.DoNotWrapExceptions, null, [.. creation.Arguments.Select(ValueOf)], null),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } conversion when IsOnlyBoxed(conversion) => ValueOf(conversion.Operand),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)(),
    };

    /// <summary>The elements of a list, without nulls.</summary>
    public static IEnumerable<object> ListOf(Expression node) =>
        ((IEnumerable?)ValueOf(node) ?? Array.Empty<object>()).Cast<object?>().OfType<object>();

    private static object? OwnerOf(Expression? node) => node is null ? null : ValueOf(node);

    private static bool IsOnlyBoxed(UnaryExpression conversion) =>
        conversion.Type.IsAssignableFrom(conversion.Operand.Type) || Nullable.GetUnderlyingType(conversion.Type) == conversion.Operand.Type;
}
