using System.Linq.Expressions;
using YesSql.Services;

namespace Sapling.Data.Queries;

/// <summary>A column and the list to search: <c>list.Contains(row.Column)</c>, <c>row.Column.IsIn(list)</c>, <c>row.Column.IsNotIn(list)</c>.</summary>
internal readonly record struct ListPredicate(Expression Column, Expression Values, bool IsNegative)
{
    /// <summary>The column type, never nullable.</summary>
    public Type ElementType => Nullable.GetUnderlyingType(Column.Type) ?? Column.Type;

    public static bool TryFind(MethodCallExpression call, out ListPredicate list)
    {
        list = default;
        if (call.Method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            if (call.Method.Name is not (nameof(DefaultQueryExtensions.IsIn) or nameof(DefaultQueryExtensions.IsNotIn)))
            {
                return false;
            }

            list = new(WithoutConversion(call.Arguments[0]), call.Arguments[1], call.Method.Name == nameof(DefaultQueryExtensions.IsNotIn));
            return true;
        }

        if (call.Method.Name != nameof(Enumerable.Contains) || call.Method.DeclaringType == typeof(string))
        {
            return false;
        }

        var (values, column) = call.Object is { } instance ? (instance, call.Arguments[0]) : (call.Arguments[0], call.Arguments[1]);

        // C# 14 prefers the span overload. A span cannot be evaluated, but its array can.
        values = values is MethodCallExpression { Method.Name: "op_Implicit" } conversion ? conversion.Arguments[0] : values;
        list = new(WithoutConversion(column), values, IsNegative: false);
        return RowFinder.IsIn(column) && !RowFinder.IsIn(values);
    }

    private static Expression WithoutConversion(Expression node) =>
        node is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? WithoutConversion(conversion.Operand) : node;
}
