package io.weibao.kit.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the house's rules look for in classes and methods. */
final class Conditions {

    private static final List<String> HTTP = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
            .map("jakarta.ws.rs."::concat)
            .toList();
    private static final List<String> ROLES =
            List.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll");

    private Conditions() {}

    /** A method that answers HTTP. */
    static DescribedPredicate<JavaMethod> answersHttp() {
        return DescribedPredicate.describe(
                "answers HTTP", method -> HTTP.stream().anyMatch(method::isAnnotatedWith));
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition("say who may call", (method, events) -> {
            boolean says = ROLES.stream()
                    .anyMatch(role ->
                            method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role));
            if (!says) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may call"));
            }
        });
    }

    static ArchCondition<JavaClass> haveNoPublicSetter() {
        return condition("have no public setter", (type, events) -> type.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(method ->
                        events.add(SimpleConditionEvent.violated(type, method.getFullName() + " is a public setter"))));
    }

    /** Neither on the class nor on a method. */
    static ArchCondition<JavaClass> notBeTransactional() {
        String transactional = "jakarta.transaction.Transactional";
        return condition("not be transactional", (type, events) -> {
            if (type.isAnnotatedWith(transactional)
                    || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(transactional))) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is transactional"));
            }
        });
    }

    /** No call that fits. */
    static ArchCondition<JavaClass> notCall(String what, Predicate<JavaMethodCall> fits) {
        return condition("not call " + what, (type, events) -> type.getMethodCallsFromSelf().stream()
                .filter(fits)
                .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription()))));
    }

    static Predicate<JavaMethodCall> method(String ownerPattern, String namePattern) {
        return call -> call.getTargetOwner().getName().matches(ownerPattern)
                && call.getName().matches(namePattern);
    }

    static Predicate<JavaMethodCall> withoutArguments() {
        return call -> call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
