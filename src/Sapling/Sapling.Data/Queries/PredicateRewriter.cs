using System.Linq.Expressions;
using System.Reflection;
using YesSql.Services;

namespace Sapling.Data.Queries;

/// <summary>
/// Prepares a lambda for translation: values that its <see cref="QueryShape"/> evaluated become parameters (so that
/// <c>clock.UtcNow</c> is ours, not the database's), and operators on text and lists become <see cref="SqlOperators"/>.
/// </summary>
internal sealed class PredicateRewriter(QueryShape shape) : ExpressionVisitor
{
    public Expression<TDelegate> Rewrite<TDelegate>(Expression<TDelegate> lambda) => lambda.Update(Visit(lambda.Body), lambda.Parameters);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(node))]
    public override Expression? Visit(Expression? node) =>
        node is not null && shape.TryGetSlot(node, out var slot) ? Parameter(node.Type, slot) : base.Visit(node);

    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType != ExpressionType.Not || node.Operand is not MethodCallExpression call || !ListPredicate.TryFind(call, out var list) || list.IsNegative)
        {
            return base.VisitUnary(node);
        }

        // In .NET null is not in the list, so "not in" is true; in SQL both would be unknown.
        var isNone = InList(list with { IsNegative = true });
        return list.Column.Type.IsValueType && Nullable.GetUnderlyingType(list.Column.Type) is null
            ? isNone
            : Expression.OrElse(Expression.Equal(Visit(list.Column), Expression.Constant(null, list.Column.Type)), isNone);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (ListPredicate.TryFind(node, out var list))
        {
            return InList(list);
        }

        if (node.Method.DeclaringType == typeof(DefaultQueryExtensions))
        {
            return RewriteExtension(node);
        }

        return node.Method.DeclaringType == typeof(string) && IsOrdinal(node)
            && node.Method.Name is nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.Contains)
                ? Text(node.Method.Name, node.Object!, node.Arguments[0])
                : base.VisitMethodCall(node);
    }

    private Expression RewriteExtension(MethodCallExpression node) => node.Method.Name switch
    {
        nameof(DefaultQueryExtensions.IsLike) => Text(nameof(SqlOperators.IsLike), node.Arguments[0], node.Arguments[1]),
        nameof(DefaultQueryExtensions.IsNotLike) => Expression.Not(Text(nameof(SqlOperators.IsLike), node.Arguments[0], node.Arguments[1])),
        nameof(DefaultQueryExtensions.NotContains) => Expression.Not(Text(nameof(SqlOperators.Contains), node.Arguments[0], node.Arguments[1])),
        _ => base.VisitMethodCall(node),
    };

    private MethodCallExpression Text(string operation, Expression column, Expression value) =>
        Expression.Call(typeof(SqlOperators), operation, null, Visit(column), Visit(value));

    private MethodCallExpression InList(ListPredicate list)
    {
        var column = Expression.Convert(Visit(list.Column), typeof(object));
        shape.TryGetSlot(list.Values, out var slot);
        var values = Parameter(shape.Values[slot]!.GetType(), slot);
        return Expression.Call(typeof(SqlOperators), list.IsNegative ? nameof(SqlOperators.IsNoneOf) : nameof(SqlOperators.IsOneOf), null, column, values);
    }

    private static bool IsOrdinal(MethodCallExpression node) =>
        node.Object?.Type == typeof(string) && node.Arguments[0].Type == typeof(string)
        && (node.Arguments.Count == 1 || Evaluation.ValueOf(node.Arguments[1]) is StringComparison.Ordinal);

    private MemberExpression Parameter(Type type, int slot)
    {
        var box = Activator.CreateInstance(typeof(QueryParameter<>).MakeGenericType(type))!;
        var field = box.GetType().GetField(QueryParameterNames.Of(slot), BindingFlags.Public | BindingFlags.Instance)!;
        field.SetValue(box, shape.Values[slot]);
        return Expression.Field(Expression.Constant(box), field);
    }
}
