using System.Collections;
using System.Linq.Expressions;
using Sapling.Data.Databases;
using YesSql.Services;

namespace Sapling.Data.Queries;

/// <summary>
/// Prepares a predicate for translation: what does not depend on the row is worked out here and becomes a parameter (so that
/// <c>clock.UtcNow</c> is ours, not the database's), and operators on text and lists become <see cref="SqlOperators"/>.
/// </summary>
internal sealed class PredicateRewriter(Database database)
{
    public Expression<Func<T, bool>> Rewrite<T>(Expression<Func<T, bool>> predicate) =>
        predicate.Update(new Visitor(database).Visit(predicate.Body)!, predicate.Parameters);

    private sealed class Visitor(Database database) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node)
        {
            if (node is null or ConstantExpression or LambdaExpression or ParameterExpression)
            {
                return node;
            }

            return RowFinder.IsIn(node) ? base.Visit(node) : Parameter(node.Type, Evaluation.ValueOf(node));
        }

        protected override Expression VisitUnary(UnaryExpression node) =>
            node.NodeType == ExpressionType.Not && node.Operand is MethodCallExpression call && FindInList(call) is var (column, list)
                ? NotInList(column, list)
                : base.VisitUnary(node);

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (FindInList(node) is var (column, list))
            {
                return InList(nameof(SqlOperators.IsOneOf), column, list);
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
            nameof(DefaultQueryExtensions.IsIn) => InList(nameof(SqlOperators.IsOneOf), node.Arguments[0], node.Arguments[1]),
            nameof(DefaultQueryExtensions.IsNotIn) => InList(nameof(SqlOperators.IsNoneOf), node.Arguments[0], node.Arguments[1]),
            nameof(DefaultQueryExtensions.IsLike) => Text(nameof(SqlOperators.IsLike), node.Arguments[0], node.Arguments[1]),
            nameof(DefaultQueryExtensions.IsNotLike) => Expression.Not(Text(nameof(SqlOperators.IsLike), node.Arguments[0], node.Arguments[1])),
            nameof(DefaultQueryExtensions.NotContains) => Expression.Not(Text(nameof(SqlOperators.Contains), node.Arguments[0], node.Arguments[1])),
            _ => base.VisitMethodCall(node),
        };

        private MethodCallExpression Text(string operation, Expression column, Expression value)
        {
            var text = value.Type == typeof(char) ? Expression.Call(value, nameof(char.ToString), Type.EmptyTypes) : value;
            return Expression.Call(typeof(SqlOperators), operation, null, Visit(column)!, Visit(text)!);
        }

        private MethodCallExpression InList(string operation, Expression column, Expression list)
        {
            column = WithoutConversion(column);
            var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
            var values = ((IEnumerable?)Evaluation.ValueOf(list) ?? Array.Empty<object>()).Cast<object?>().OfType<object>().ToArray();
            var stored = database.ListParameter(type, values);
            return Expression.Call(typeof(SqlOperators), operation, null, Expression.Convert(Visit(column)!, typeof(object)), Parameter(stored.GetType(), stored));
        }

        // .NET finds that null is not in the list; SQL would find neither.
        private Expression NotInList(Expression column, Expression list)
        {
            var isNone = InList(nameof(SqlOperators.IsNoneOf), column, list);
            column = WithoutConversion(column);
            return column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
                ? isNone
                : Expression.OrElse(Expression.Equal(Visit(column)!, Expression.Constant(null, column.Type)), isNone);
        }

        /// <summary>The column and the list of <c>list.Contains(row.Column)</c>, however the compiler has bound it.</summary>
        private static (Expression Column, Expression List)? FindInList(MethodCallExpression node)
        {
            if (node.Method.Name != nameof(Enumerable.Contains) || node.Method.DeclaringType == typeof(string))
            {
                return null;
            }

            var (list, column) = node.Object is { } instance ? (instance, node.Arguments[0]) : (node.Arguments[0], node.Arguments[1]);

            // C# 14 prefers the method of spans, and a span cannot be evaluated; its array can.
            list = list is MethodCallExpression { Method.Name: "op_Implicit" } conversion ? conversion.Arguments[0] : list;
            return RowFinder.IsIn(column) && !RowFinder.IsIn(list) ? (column, list) : null;
        }

        private static bool IsOrdinal(MethodCallExpression node) =>
            node.Object is not null && (node.Arguments.Count == 1 || (node.Arguments.Count == 2 && Evaluation.ValueOf(node.Arguments[1]) is StringComparison.Ordinal));

        private static Expression WithoutConversion(Expression node) =>
            node is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? WithoutConversion(conversion.Operand) : node;

        private static MemberExpression Parameter(Type type, object? value)
        {
            var box = (IBox)Activator.CreateInstance(typeof(Box<>).MakeGenericType(type))!;
            box.Set(value);
            return Expression.Field(Expression.Constant(box), nameof(Box<>.Value));
        }
    }

    /// <summary>Whether an expression refers to the row.</summary>
    private sealed class RowFinder : ExpressionVisitor
    {
        private bool _found;

        public static bool IsIn(Expression node)
        {
            var finder = new RowFinder();
            finder.Visit(node);
            return finder._found;
        }

        public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }
    }

    private interface IBox
    {
        void Set(object? value);
    }

    /// <summary>What a closure of the compiler looks like: linq2db makes a parameter of its field.</summary>
    private sealed class Box<T> : IBox
    {
        public T Value = default!;

        public void Set(object? value) => Value = (T)value!;
    }
}
